// What a guide is made of: the app shows it, paper bears it, docs/guides is printed from it. Names of buttons and screens are never
// written out in it: {{console.prepare}} stands for the words that the button itself bears, so that a guide can't grow old.

import type { Say } from './say';

export const guideIds = ['facilitator-page', 'facilitator', 'participant', 'organiser', 'it'] as const;
export type GuideId = (typeof guideIds)[number];

export const isGuideId = (text: string): text is GuideId => guideIds.some((id) => id === text);

/** Texts may hold {{labels}}, `what is typed as it stands` and **what counts**. */
export type Block =
  | { readonly text: string }
  /** In their order. */
  | { readonly steps: readonly string[] }
  | { readonly points: readonly string[] }
  /** To tick off on paper. */
  | { readonly checks: readonly string[] }
  /** What somebody regrets not having known. */
  | { readonly note: string }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } }
  /** To be copied into a terminal or a file, line by line. */
  | { readonly lines: readonly string[] };

export interface GuideSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Guide {
  readonly title: string;
  /** For whom it is, and what for, in a sentence. */
  readonly about: string;
  readonly sections: readonly GuideSection[];
}

export type GuideBook = Readonly<Record<GuideId, Guide>>;

/** `at`: where it begins in its text. */
export type Piece = { readonly at: number } & (
  | { readonly kind: 'plain' | 'typed' | 'strong'; readonly text: string }
  | Label
);

interface Label {
  readonly kind: 'label';
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

const marks = /\{\{([^}]+)\}\}|`([^`]+)`|\*\*([^*]+)\*\*/g;

/** A text in its pieces, in their order. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(marks)) {
    const [whole, label, typed, strong] = found;
    const here = { at: found.index };
    pieces.push({ at, kind: 'plain', text: text.slice(at, found.index) });
    if (label !== undefined) pieces.push({ ...here, ...labelIn(label) });
    else pieces.push({ ...here, kind: typed === undefined ? 'strong' : 'typed', text: typed ?? strong ?? '' });
    at = found.index + whole.length;
  }
  pieces.push({ at, kind: 'plain', text: text.slice(at) });
  return pieces.filter((piece) => piece.kind === 'label' || piece.text !== '');
}

/** `space.key name=value …`: a value is a number, or the key of another message. */
function labelIn(text: string): Label {
  const [key = '', ...values] = text.split(' ');
  return { kind: 'label', key, values: Object.fromEntries(values.map((value) => value.split('=', 2))) };
}

/** The words of a label, from whoever knows the messages. */
export function labelWords({ key, values }: Label, say: Say): string {
  const inWords = (value: string) => (/^\d+$/.test(value) ? Number(value) : say(value, {}));
  return say(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)])));
}

/** Every text of a guide, in its order. */
export function textsIn({ title, about, sections }: Guide): readonly string[] {
  return [title, about, ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsOf)])];
}

function textsOf(block: Block): readonly string[] {
  if ('table' in block) return [block.table.head, ...block.table.rows].flat();
  return Object.values(block).flat();
}
