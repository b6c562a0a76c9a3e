// What the memory keeper can do besides the port, so that component tests can have trouble when they want it.

import { expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import type { AxisId, Code, TableId, WorkshopId } from '@/domain/ids';
import { sendLate } from '@/domain/late';
import type { TableState } from '@/domain/table-state';
import { createMemoryGateway } from '@/gateway/memory/memory-gateway';
import { createMemoryStore } from '@/gateway/memory/memory-store';

const workshopId = 'w' as WorkshopId;
const put = (id: string, people: number): Change => ({
  op: 'put',
  in: 'tables',
  id,
  value: { needsHelp: false, people },
});

function tablesOf(gateway: ReturnType<typeof createMemoryGateway>) {
  const seen: { value: readonly TableState[]; fromServer: boolean }[] = [];
  gateway.watch('tables', { workshopId }, { next: (live) => seen.push(live), error: () => {} });
  return seen;
}

it('refuses the next commit only, and puts back what was shown of it', async () => {
  const gateway = createMemoryGateway();
  const seen = tablesOf(gateway);
  gateway.refuseNext();
  await expect(gateway.commit(workshopId, [put('t1', 1)])).rejects.toMatchObject({ trouble: 'refused' });
  await gateway.commit(workshopId, [put('t2', 2)]);
  expect(seen.map(({ value }) => value.map(({ id }) => id))).toEqual([['t1'], [], ['t2']]);
});

it('knows only its own while it is held, and the store again when it is released', async () => {
  const store = createMemoryStore();
  const [one, other] = [createMemoryGateway({ store }), createMemoryGateway({ store })];
  one.hold();
  const [mine, theirs] = [tablesOf(one), tablesOf(other)];
  const done = one.commit(workshopId, [put('t1', 1)]);
  await expect(one.lookUp('12345678' as Code)).rejects.toMatchObject({ trouble: 'unreachable' });
  expect(mine.at(-1)).toMatchObject({ value: [{ id: 't1' as TableId }], fromServer: false });
  expect(theirs.at(-1)).toEqual({ value: [], fromServer: true });
  one.release();
  await done;
  expect(mine.at(-1)?.fromServer).toBe(true);
  expect(theirs.at(-1)?.value).toEqual(mine.at(-1)?.value);
});

it('shows the time it is given', async () => {
  let now = 1_000;
  const gateway = createMemoryGateway({ now: () => now });
  const changes = sendLate('l', { text: 'x', axisId: 'a' as AxisId, tableId: 't' as TableId });
  await gateway.commit(workshopId, changes);
  const seen: number[] = [];
  gateway.watch(
    'late',
    { workshopId },
    { next: ({ value }) => seen.push(...value.map(({ at }) => at)), error: () => {} },
  );
  now = 2_000;
  await expect.poll(() => seen).toEqual([1_000]);
});
