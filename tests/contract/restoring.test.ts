// The drill: a whole day on the real rules, its archive kept, everything deleted, and the day put back from the file alone.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Archive, archiveOf, archiveText, checkArchive } from '@/domain/archive';
import type { Change } from '@/domain/change';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { openWorkshop } from '@/domain/opening';
import { unrestorableIn } from '@/domain/restorable';
import {
  compareRestored,
  contentPrint,
  countsOf,
  finishRestoring,
  openRestored,
  restoringBatches,
} from '@/domain/restoring';
import { enterPhase } from '@/domain/stage';
import type { WorkshopGateway } from '@/gateway/gateway';
import { randomDigits, randomText } from '@/lib/random';
import { readBack } from '@/live';
import { demoCodes } from '../../demo/chichaoua';
import { wholeDay } from '../support/archives';
import { deleteEverything, rootCollections } from '../support/emulator';
import { type FirestoreHall, openFirestoreHall } from './firestore-hall';
import { HALL_PATIENCE_MS } from './hall';
import { hear } from './heard';

let hall: FirestoreHall;
beforeAll(async () => {
  hall = await openFirestoreHall();
}, HALL_PATIENCE_MS);
afterAll(() => hall.close());

const codes = () => ({
  ...demoCodes(() => randomText(22) as Code),
  door: randomDigits(8) as Code,
  tables: new Map(),
});
const old = wholeDay().workshop.id;
const put = (where: Change['in'], all: readonly { readonly id: string }[] = []) =>
  // Documents of their own collections, with the name apart.
  all.map(({ id, ...value }) => ({ op: 'put', in: where, id, value }) as unknown as Change);

/** As it would have become in the course of the day; no rule was in force yet. */
async function liveThroughTheDay(gateway: WorkshopGateway, founder: UserId): Promise<void> {
  const { workshop, notes, commitments, stacks, rounds, bodies, ratings, late, trail } = wholeDay();
  await gateway.commit(old, openWorkshop(old, founder, workshop, codes()));
  const device = ({ pending: _, ...one }: { pending: boolean; id: string }) => one;
  const all = [
    ...put('notes', notes.map(device)),
    ...put('commitments', commitments),
    ...put('stacks', stacks),
    ...put('rounds', (rounds ?? []).map(device)),
    ...put('bodies', bodies),
    ...put(
      'ratings',
      (ratings ?? []).map((rating, i) => ({ at: 1, ...rating, id: `person${i}` })),
    ),
    ...put('late', late),
    ...put('trail', trail),
  ];
  for (let from = 0; from < all.length; from += 400) await gateway.commit(old, all.slice(from, from + 400));
  await gateway.commit(old, enterPhase(old, workshop.stage, 'review'));
}

async function restore(gateway: WorkshopGateway, founder: UserId, archive: Archive): Promise<WorkshopId> {
  const id = randomText(20) as WorkshopId;
  await gateway.commit(id, openRestored(id, founder, archive, codes()));
  for (const batch of restoringBatches(id, archive)) await gateway.commit(id, batch);
  return id;
}

it('everything is deleted, and comes back from the file', async () => {
  const before = await hall.device();
  await liveThroughTheDay(before.gateway, before.userId);
  await hall.guard();
  const kept = archiveText(archiveOf(await readBack(before.gateway, old)));

  await deleteEverything(hall.projectId);
  expect(await rootCollections(hall.projectId)).toEqual([]);

  const { archive } = checkArchive(kept);
  if (!archive) throw new Error('the kept file is no archive');
  expect(unrestorableIn(archive.content)).toBeNull();
  expect(Object.values(countsOf(archive.content)).every((count) => count > 0)).toBe(true);
  const { gateway, userId } = await hall.device();
  const id = await restore(gateway, userId, archive);
  // Its connection broke: it is written once more from the beginning.
  for (const batch of restoringBatches(id, archive)) await gateway.commit(id, batch);
  const comparison = compareRestored(archive, await readBack(gateway, id));
  expect(comparison.found).toEqual(comparison.wanted);
  expect(comparison.isSame).toBe(true);
  await gateway.commit(id, finishRestoring(id, archive));

  const whole = archiveOf(await readBack(gateway, id));
  expect(contentPrint(whole.content)).toBe(contentPrint(archive.content));
  expect(whole.content.workshop.stage.phase).toBe('review');
  // From now on it is a workshop like any other: history can't be written any more.
  const [batch] = restoringBatches(id, archive);
  await expect(gateway.commit(id, batch ?? [])).rejects.toMatchObject({ trouble: 'refused' });
  const workshop = hear(gateway, 'myWorkshops', { userId });
  const { value } = await workshop.until(({ fromServer }) => fromServer);
  workshop.stop();
  expect(value.map(({ restored }) => restored)).toEqual([{ sha256: archive.sha256, whole: true }]);
}, 120_000);
