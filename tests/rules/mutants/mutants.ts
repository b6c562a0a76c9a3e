// `npm run mutants`: each clause of the rules is left out in turn, and some case has to notice. Prints those that none notices, and
// what is kept of earlier hunts and no longer true. Who noticed which is asked first the next time.

import { readFileSync, writeFileSync } from 'node:fs';
import { sentences } from '../cases';
import { rulesFile, startEmulator } from '../support/emulator';
import { singleCases } from '../support/single-cases';
import { findMutants, type Mutant } from './find';
import { type Group, grouped, type Hunter, type Killers, killerOf, wrongIn } from './hunt';
import { differences, type Kept, keptAfter, type Reasons } from './kept';

const killersFile = new URL('./killers.json', import.meta.url);
const survivorsFile = new URL('./survivors.json', import.meta.url);
const securityPage = new URL('../../../SECURITY.md', import.meta.url);

/** The share of mutants that must be noticed. */
const GOAL = 0.95;
/** As many at once as a machine of two processors keeps busy. */
const HUNTERS = 3;

/** Asked for in place of texts: the mutants that no case is known to have noticed, and nobody has explained. */
const NEW = '--new';
/** Asked for beside them: to keep what was found. Without it nothing is written. */
const UPDATE = '-u';

/**
 * Returns whether enough are noticed, each of the others is explained in survivors.json, and what is kept of earlier hunts is
 * still true. `asked`: texts that the mutants' ids contain, or `--new`; none asks for all. `-u` keeps what was found.
 */
export async function mutants(asked: readonly string[]): Promise<boolean> {
  const only = asked.filter((each) => each !== UPDATE);
  const rules = readFileSync(rulesFile, 'utf8');
  const all = findMutants(rules);
  const kept = readKept();
  const hunted = all.filter((mutant) => isAskedFor(mutant, only, kept));

  const cases = singleCases(sentences);
  const groups = grouped(rules, cases);
  const hunters = await Promise.all(Array.from({ length: HUNTERS }, (_, i) => hunterIn(`demo-rules-mutants-${i}`)));
  await expectAllRight(groups, hunters);
  const killers = await hunt(hunted, groups, kept.killers, hunters);
  await Promise.all(hunters.map(({ emulator }) => emulator.close()));

  const survivors = hunted.filter(({ id }) => !killers.has(id));
  const unexplained = survivors.filter(({ id }) => !(id in kept.reasons));
  for (const { id, line } of survivors) {
    console.log(`line ${line}: ${id}\n    ${kept.reasons[id] ?? 'NOT EXPLAINED in survivors.json'}`);
  }
  const should = keptAfter({ all, hunted, killers }, kept);
  const untrue = differences(kept, should);
  for (const sentence of untrue) console.log(sentence);
  const isKept = asked.includes(UPDATE);
  if (isKept) keep(should);
  else if (untrue.length > 0) console.log('`npm run mutants -- -u` keeps what was found');
  const wrong = isKept ? 0 : untrue.length;
  const share = killers.size / Math.max(1, hunted.length);
  console.log(
    `${cases.length} cases, ${hunted.length} mutants, ${killers.size} noticed (${(share * 100).toFixed(1)} %), ` +
      `${survivors.length} not, ${unexplained.length} of these unexplained; ${wrong} kept otherwise`,
  );
  return unexplained.length === 0 && wrong === 0 && (only.length > 0 || share >= GOAL);
}

function isAskedFor({ id }: Mutant, only: readonly string[], { killers, reasons }: Kept): boolean {
  if (only.includes(NEW)) return !(id in killers || id in reasons);
  return only.length === 0 || only.some((text) => id.includes(text));
}

function readKept(): Kept {
  const text = (file: URL) => readFileSync(file, 'utf8');
  return {
    killers: JSON.parse(text(killersFile)) as Killers,
    reasons: JSON.parse(text(survivorsFile)) as Reasons,
    page: text(securityPage),
  };
}

function keep({ killers, reasons, page }: Kept): void {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(killersFile, json(killers));
  writeFileSync(survivorsFile, json(reasons));
  writeFileSync(securityPage, page);
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
