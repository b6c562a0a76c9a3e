// The table of permissions against the rules, in every cell: each of the cast tries each action in each phase, frozen and
// not. The cells' answers come from `may`; what really happens comes from the emulator.

import { doc, writeBatch } from 'firebase/firestore/lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserId, WorkshopId } from '@/domain/ids';
import { actions, may } from '@/domain/permissions';
import { isRevealing, type Phase, phases } from '@/domain/phase';
import { openingStage } from '@/domain/stage';
import type { Settings, Stage, Workshop } from '@/domain/workshop';
import { type Attempt, attempts, type Scene } from './support/attempts';
import { type CastName, cast, castNames, type Documents, here, workshopWithCast } from './support/cast';
import { type Emulator, startEmulator } from './support/emulator';
import { answered, isAllowed } from './support/outcome';
import { asDocument, pathOf, write } from './support/writer';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator('demo-rules-matrix');
});
afterAll(() => emulator.close());

interface Setting {
  readonly name: string;
  readonly stage: Stage;
  readonly settings: Settings;
  readonly rest?: Partial<Pick<Workshop, 'status' | 'purgeAskedAt'>>;
}

const minute = 60_000;
const strict: Settings = { privateWriting: true, chooseTable: false, moderation: 'screen', tableWrites: false };
const loose: Settings = { privateWriting: false, chooseTable: true, moderation: 'off', attendance: true };

function stageIn(phase: Phase, other: Partial<Stage> = {}): Stage {
  return { ...openingStage, revealed: isRevealing(phase), phase, changedAt: Date.now() - 30 * minute, ...other };
}

/** Left just now for as long as these tests may take: the minute itself is measured among the sentences. */
const justLeft = (previous: Phase): Partial<Stage> => ({ previous, changedAt: Date.now() + 30 * minute });

/** A clock that was over so many minutes ago; negative: that has so many to go, for as long as these tests may take. */
const clockOver = (atZero: Stage['atZero'], minutesAgo: number): Partial<Stage> => ({
  atZero,
  endsAt: Date.now() - minutesAgo * minute,
});

const all: readonly Setting[] = [
  ...phases.flatMap((phase) => [
    { name: phase, stage: stageIn(phase), settings: strict },
    { name: `${phase}, frozen`, stage: stageIn(phase, { frozen: true }), settings: loose },
  ]),
  { name: 'propose, revealed', stage: stageIn('propose', { revealed: true }), settings: strict },
  { name: 'propose, the clock has closed', stage: stageIn('propose', clockOver('close', 2)), settings: loose },
  { name: 'propose, the clock closes', stage: stageIn('propose', clockOver('close', -30)), settings: loose },
  { name: 'draft, the clock has locked', stage: stageIn('draft', clockOver('lock', 0.1)), settings: loose },
  { name: 'draft, the clock only tells', stage: stageIn('draft', clockOver('notify', 2)), settings: loose },
  { name: 'propose, nothing private, tables free', stage: stageIn('propose'), settings: loose },
  { name: 'vote, just after propose', stage: stageIn('vote', justLeft('propose')), settings: strict },
  { name: 'close, closed', stage: stageIn('close'), settings: loose, rest: { status: 'closed' } },
  {
    name: 'close, closed, and the purge was asked for',
    ...{ stage: stageIn('close'), settings: strict, rest: { status: 'closed', purgeAskedAt: Date.now() - minute } },
  },
  { name: 'review, just after draft', stage: stageIn('review', justLeft('draft')), settings: strict },
];

test('every action of the table is tried', () => {
  expect(actions.filter((action) => !attempts.some((attempt) => attempt.action === action))).toEqual([]);
});

test.concurrent.each(all.map((setting, i) => [setting.name, setting, i + 1] as const))(
  'table and rules agree in: %s',
  async (_, { stage, settings, rest = {} }, series) => {
    const id = `w${series}` as WorkshopId;
    const documents = workshopWithCast(id, series, stage, settings, rest);
    await put(documents);
    const disagreements: string[] = [];
    let allowed = 0;
    for (const name of castNames) {
      for (const attempt of attempts) {
        // An outsider has written nothing.
        if (cast[name] === null && attempt.mine) continue;
        const { action, mine = false } = attempt;
        const scene: Scene = { id, series, stage, me: name as string as UserId, actor: cast[name] };
        const expected = may(action, cast[name], {
          stage,
          settings,
          ...rest,
          mine,
          tableId: here,
          roundOpen: true,
          now: Date.now(),
        });
        const found = await tried(name, attempt, scene, documents);
        if (found) allowed++;
        if (found !== expected) {
          disagreements.push(`${name}, ${action}${mine ? ' (own)' : ''}: the rules ${found ? 'allow' : 'refuse'} it`);
        }
      }
    }
    expect(disagreements).toEqual([]);
    expect(allowed).toBeGreaterThan(60);
  },
  300_000,
);

async function tried(
  name: CastName,
  { change, read, names }: Attempt,
  scene: Scene,
  documents: Documents,
): Promise<boolean> {
  const { reads, writes } = emulator.as(name);
  if (read) return isAllowed(answered(() => read(reads, scene)));
  const changes = change?.(scene) ?? [];
  const act = () => isAllowed(write(writes, scene.id, changes));
  const done = await (names ? oneByOne(() => named(name, names(scene)).then(act)) : act());
  // So that every cell begins with the same workshop.
  if (done)
    await putBack(
      changes.map((each) => pathOf(scene.id, each.in, each.id)),
      documents,
    );
  return done;
}

/** All settings share one cast, and of each there is only one mark. */
let last: Promise<unknown> = Promise.resolve();
function oneByOne<T>(act: () => Promise<T>): Promise<T> {
  const next = last.then(act);
  last = next.catch(() => {});
  return next;
}

async function named(name: CastName, code: string): Promise<void> {
  await put(new Map([[`attempts/${name}`, asDocument({ code, at: Date.now(), n: 1 })]]));
}

async function put(documents: Documents): Promise<void> {
  const batch = writeBatch(emulator.owner);
  for (const [path, value] of documents) batch.set(doc(emulator.owner, path), value);
  await batch.commit();
}

async function putBack(paths: readonly string[], documents: Documents): Promise<void> {
  const batch = writeBatch(emulator.owner);
  for (const path of paths) {
    const value = documents.get(path);
    if (value) batch.set(doc(emulator.owner, path), value);
    else batch.delete(doc(emulator.owner, path));
  }
  await batch.commit();
}
