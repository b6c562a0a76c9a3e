// `npm run mutants`: each clause of the rules is left out in turn, and some case has to notice. Prints those that none notices;
// keeps who noticed which in killers.json, so that the next time the same case is asked first. A mutant that survivors.json
// explains costs every case there is: it is hunted only when it is named.

import { readFileSync, writeFileSync } from 'node:fs';
import { sentences } from '../cases';
import { rulesFile, startEmulator } from '../support/emulator';
import { singleCases } from '../support/single-cases';
import { findMutants, type Mutant } from './find';
import { type Group, grouped, type Hunter, type Killers, killerOf, wrongIn } from './hunt';

const killersFile = new URL('./killers.json', import.meta.url);
const survivorsFile = new URL('./survivors.json', import.meta.url);
const securityPage = new URL('../../../SECURITY.md', import.meta.url);

/** The share of mutants that must be noticed. */
const GOAL = 0.95;
/** As many at once as a machine of two processors keeps busy. */
const HUNTERS = 3;

/** Asked for in place of texts: the mutants that no case is known to have noticed. */
const NEW = '--new';

/**
 * Returns whether enough are noticed and each of the others is explained in survivors.json. `only`: those whose id contains
 * one of these; or `--new`.
 */
export async function mutants(only: readonly string[]): Promise<boolean> {
  const rules = readFileSync(rulesFile, 'utf8');
  const all = findMutants(rules);
  const known = JSON.parse(readFileSync(killersFile, 'utf8')) as Killers;
  const reasons = JSON.parse(readFileSync(survivorsFile, 'utf8')) as Readonly<Record<string, string>>;
  const isExplained = ({ id }: Mutant) => id in reasons;
  const chosen = all.filter((mutant) => isAskedFor(mutant, only, known));
  const isNamed = only.length > 0 && !only.includes(NEW);
  const hunted = isNamed ? chosen : chosen.filter((mutant) => !isExplained(mutant));

  const cases = singleCases(sentences);
  const groups = grouped(rules, cases);
  const hunters = await Promise.all(Array.from({ length: HUNTERS }, (_, i) => hunterIn(`demo-rules-mutants-${i}`)));
  await expectAllRight(groups, hunters);
  const killers = await hunt(hunted, groups, known, hunters);
  await Promise.all(hunters.map(({ emulator }) => emulator.close()));

  const survivors = chosen.filter(({ id }) => !killers.has(id));
  const unexplained = survivors.filter((mutant) => !isExplained(mutant));
  const idle = Object.keys(reasons).filter((id) => killers.has(id) || !all.some((mutant) => mutant.id === id));
  for (const { id, line } of survivors) {
    console.log(`line ${line}: ${id}\n    ${reasons[id] ?? 'NOT EXPLAINED in survivors.json'}`);
  }
  for (const id of idle) console.log(`survivors.json explains what is no mutant, or is noticed: ${id}`);
  keepKillers(all, hunted, known, killers);
  if (only.length === 0 && unexplained.length === 0) tell(all.length, killers.size, survivors.length);
  const share = killers.size / Math.max(1, chosen.length);
  console.log(
    `${cases.length} cases, ${chosen.length} mutants, ${killers.size} noticed (${(share * 100).toFixed(1)} %), ` +
      `${survivors.length} not, ${unexplained.length} of these unexplained`,
  );
  return unexplained.length === 0 && idle.length === 0 && (only.length > 0 || share >= GOAL);
}

function isAskedFor({ id }: Mutant, only: readonly string[], known: Killers): boolean {
  if (only.includes(NEW)) return !(id in known);
  return only.length === 0 || only.some((text) => id.includes(text));
}

async function hunterIn(projectId: string): Promise<Hunter> {
  return { projectId, emulator: await startEmulator(projectId) };
}

async function expectAllRight(groups: readonly Group[], hunters: readonly Hunter[]): Promise<void> {
  const wrong: string[] = [];
  await shared(groups, hunters, async (group, hunter) => {
    wrong.push(...(await wrongIn(group, hunter)).map(({ name }) => name));
  });
  if (wrong.length > 0) throw new Error(`without any mutant:\n${wrong.join('\n')}`);
}

/** The names of the cases that notice these mutants, by the mutants' ids. */
async function hunt(
  mutants: readonly Mutant[],
  groups: readonly Group[],
  known: Killers,
  hunters: readonly Hunter[],
): Promise<Map<string, string>> {
  const killers = new Map<string, string>();
  let done = 0;
  await shared(mutants, hunters, async (mutant, hunter) => {
    const killer = await killerOf(mutant, groups, known[mutant.id], hunter);
    if (killer) killers.set(mutant.id, killer);
    if (++done % 50 === 0) console.error(`  ${done} of ${mutants.length}`);
  });
  return killers;
}

/** Each by whichever hunter is free. */
async function shared<T>(
  all: readonly T[],
  hunters: readonly Hunter[],
  one: (each: T, hunter: Hunter) => Promise<void>,
): Promise<void> {
  const left = [...all];
  await Promise.all(
    hunters.map(async (hunter) => {
      for (let each = left.shift(); each; each = left.shift()) await one(each, hunter);
    }),
  );
}

/** What is known of mutants that were not hunted stays; what is gone from the rules goes. */
function keepKillers(
  all: readonly Mutant[],
  hunted: readonly Mutant[],
  known: Killers,
  killers: ReadonlyMap<string, string>,
): void {
  const list = all.flatMap((mutant) => {
    const killer = hunted.includes(mutant) ? killers.get(mutant.id) : known[mutant.id];
    return killer ? [[mutant.id, killer]] : [];
  });
  writeFileSync(killersFile, `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`);
}

/** In the sentence of SECURITY.md that gives these figures. */
function tell(mutants: number, noticed: number, explained: number): void {
  const sentence = /of [\d,]+ such changes [\d,]+ are noticed, and [\d,]+ explained/;
  const page = readFileSync(securityPage, 'utf8');
  if (!sentence.test(page)) throw new Error(`SECURITY.md says no longer how many changes of the rules are noticed`);
  const figure = (n: number) => n.toLocaleString('en');
  const now = `of ${figure(mutants)} such changes ${figure(noticed)} are noticed, and ${figure(explained)} explained`;
  writeFileSync(securityPage, page.replace(sentence, now));
}
