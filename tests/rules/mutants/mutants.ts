// `npm run mutants`: each clause of the rules is left out in turn, and some case has to notice. Prints those that none notices;
// keeps who noticed which in killers.json, so that the next time the same case is asked first.

import { readFileSync, writeFileSync } from 'node:fs';
import { sentences } from '../cases';
import { rulesFile, startEmulator } from '../support/emulator';
import { type SingleCase, singleCases } from '../support/single-cases';
import { tried } from '../support/situation';
import { findMutants, type Mutant } from './find';
import { type Killers, killerOf } from './hunt';

const killersFile = new URL('./killers.json', import.meta.url);
const survivorsFile = new URL('./survivors.json', import.meta.url);

/** The share of mutants that must be noticed. */
const GOAL = 0.95;
/** As many at once as a machine of two processors keeps busy. */
const HUNTERS = 3;

/** Asked for in place of texts: the mutants that no case is known to have noticed. */
const NEW = '--new';

/**
 * Returns whether enough are noticed and each of the others is explained in survivors.json. `only`: those whose id contains
 * one of these, of which nothing is kept; or `--new`.
 */
export async function mutants(only: readonly string[]): Promise<boolean> {
  const all = findMutants(readFileSync(rulesFile, 'utf8'));
  const known = JSON.parse(readFileSync(killersFile, 'utf8')) as Killers;
  const onlyNew = only.includes(NEW);
  const isChosen = ({ id }: Mutant) =>
    onlyNew ? !(id in known) : only.length === 0 || only.some((text) => id.includes(text));
  const chosen = all.filter(isChosen);
  const cases = singleCases(sentences);
  const reasons = JSON.parse(readFileSync(survivorsFile, 'utf8')) as Readonly<Record<string, string>>;
  const killers = new Map<string, string>();
  await expectAllRight(cases);
  const left = [...chosen];
  const hunter = async (_: unknown, i: number) => {
    const projectId = `demo-rules-mutants-${i}`;
    const emulator = await startEmulator(projectId);
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      const killer = await killerOf(mutant, cases, known[mutant.id], emulator, projectId);
      if (killer) killers.set(mutant.id, killer);
      const done = chosen.length - left.length;
      if (done % 50 === 0) console.error(`  ${done} of ${chosen.length}`);
    }
    await emulator.close();
  };
  await Promise.all(Array.from({ length: HUNTERS }, hunter));

  const survivors = chosen.filter(({ id }) => !killers.has(id));
  for (const { id, line } of survivors) {
    console.log(`line ${line}: ${id}\n    ${reasons[id] ?? 'NOT EXPLAINED in survivors.json'}`);
  }
  if (only.length === 0 || onlyNew) {
    const noticed = new Map([...(onlyNew ? Object.entries(known) : []), ...killers]);
    keep(
      noticed,
      all.map(({ id }) => id),
    );
  }
  const share = killers.size / chosen.length;
  const unexplained = survivors.filter(({ id }) => !reasons[id]);
  console.log(
    `${cases.length} cases, ${chosen.length} mutants, ${killers.size} noticed (${(share * 100).toFixed(1)} %), ` +
      `${survivors.length} not, ${unexplained.length} of these unexplained`,
  );
  return unexplained.length === 0 && share >= GOAL;
}

/** On the rules as they are every case must come out as it says, or it would notice any mutant. */
async function expectAllRight(cases: readonly SingleCase[]): Promise<void> {
  const projectId = 'demo-rules-mutants-none';
  const emulator = await startEmulator(projectId);
  for (const { name, situation, isAllowed } of cases) {
    if ((await tried(emulator, situation)) !== isAllowed) throw new Error(`without any mutant: ${name}`);
  }
  await emulator.close();
}

function keep(killers: ReadonlyMap<string, string>, order: readonly string[]): void {
  const list = order.flatMap((id) => (killers.has(id) ? [[id, killers.get(id)]] : []));
  writeFileSync(killersFile, `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`);
}
