// Whatever stands in the folders of src/i18n, and what a language lacks beside another: files, words, arguments, plural forms.
// Found by Vite, as the app finds it: not for the rehearsals in a browser, which run without.

import { parse } from '@formatjs/icu-messageformat-parser';

/** By the name of the file: what it says, or puts together. */
export type Folder = Readonly<Record<string, unknown>>;
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const files = import.meta.glob('../../src/i18n/*/**/*.ts', { eager: true, import: 'default' });

/** By the name of its language's folder, each file by its path below it, without its ending. */
export const folders: Readonly<Record<string, Folder>> = foldersIn(Object.entries(files));

function foldersIn(all: readonly [path: string, said: unknown][]): Record<string, Folder> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const [path, said] of all) {
    const [, folder = '', name = ''] = /i18n\/([^/]+)\/(.+)\.ts$/.exec(path) ?? [];
    found[folder] = { ...found[folder], [name]: said };
  }
  return found;
}

/** The files that hold words themselves, by name: not those that put others together, nor the guides. */
export function wordsIn(folder: Folder): Words {
  const isSaid = ([name, said]: [string, unknown]) =>
    !name.includes('/') && Object.values(said as object).every((text) => typeof text === 'string');
  // That is what has just been looked at.
  return Object.fromEntries(Object.entries(folder).filter(isSaid)) as Words;
}

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly pluralType?: Intl.PluralRuleType;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

const TEXT = 0;
const PLURAL = 6;
const COUNT = 7;

/** Every element of a message, those inside plurals and tags included. */
function elements(list: readonly Element[]): Element[] {
  return list.flatMap((element) => [
    element,
    ...Object.values(element.options ?? {}).flatMap(({ value }) => elements(value)),
    ...elements(element.children ?? []),
  ]);
}
const parsed = (text: string) => elements(parse(text) as Element[]);

/** Names of arguments and tags, in the order of the alphabet. */
const argumentsOf = (text: string) =>
  [...new Set(parsed(text).flatMap(({ type, value }) => (type === TEXT || type === COUNT ? [] : [value])))].sort();

/** The forms that numbers up to a thousand take: French says a million otherwise, and no hall has a million of anything. */
export function formsOf(tag: string, type: Intl.PluralRuleType = 'cardinal'): readonly string[] {
  const rules = new Intl.PluralRules(tag, { type });
  return [...new Set([...Array.from({ length: 1001 }, (_, number) => rules.select(number)), 'other'])];
}

/** Of the script that the language is written in. */
export function lettersOf(tag: string): RegExp {
  return new RegExp(`\\p{Script_Extensions=${new Intl.Locale(tag).maximize().script}}`, 'u');
}

/** What another language says and this one doesn't, or says otherwise than can be read; a line for each. */
export function lacksBeside(model: Folder, folder: Folder, tag: string): string[] {
  const [said, own] = [wordsIn(model), wordsIn(folder)];
  return [
    ...differing('file', Object.keys(model), Object.keys(folder)),
    ...Object.entries(model).flatMap(([name, parts]) =>
      name in said || !(name in folder)
        ? []
        : differing('part', Object.keys(parts as object), Object.keys(folder[name] as object)).map(
            (line) => `${name}: ${line}`,
          ),
    ),
    ...Object.keys(said).flatMap((name) => {
      const [theirs = {}, ours = {}] = [said[name], own[name]];
      if (!(name in own)) return [];
      return [
        ...differing('word', Object.keys(theirs), Object.keys(ours)).map((line) => `${name}: ${line}`),
        ...Object.entries(ours).flatMap(([key, text]) =>
          faultsOf(text, tag, theirs[key]).map((fault) => `${name}.${key}: ${fault}`),
        ),
      ];
    }),
  ];
}

function differing(what: string, theirs: readonly string[], ours: readonly string[]): string[] {
  return [
    ...theirs.filter((name) => !ours.includes(name)).map((name) => `no ${what} ${name}`),
    ...ours.filter((name) => !theirs.includes(name)).map((name) => `a ${what} ${name} of its own`),
  ];
}

function faultsOf(text: string, tag: string, model = text): string[] {
  const [taken, asked] = [argumentsOf(text), argumentsOf(model)].map((names) => names.join(', '));
  const lacking = parsed(text).flatMap(({ type, options = {}, pluralType }) =>
    type === PLURAL ? formsOf(tag, pluralType).filter((form) => !(form in options)) : [],
  );
  return [
    ...(text.trim() === '' ? ['says nothing'] : []),
    ...(taken === asked ? [] : [`takes ${taken || 'nothing'}, not ${asked || 'nothing'}`]),
    ...(lacking.length > 0 ? [`no plural form ${lacking.join(', ')}`] : []),
    ...(isIn(text, tag) ? [] : ['in another language']),
  ];
}

/** A message may be nothing but arguments and marks; names that all languages write in Latin letters stay so. */
function isIn(text: string, tag: string): boolean {
  const said = parsed(text).flatMap(({ type, value = '' }) => (type === TEXT ? value : []));
  const letters = said.join('').match(/\p{L}/gu) ?? [];
  const own = lettersOf(tag);
  const isForeign = (letter: string) => !own.test(letter) && !/\p{Script_Extensions=Latin}/u.test(letter);
  return letters.length === 0 || (letters.some((letter) => own.test(letter)) && !letters.some(isForeign));
}
