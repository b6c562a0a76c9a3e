// Seeded devices at one form: offline and back, killed and reopened, acknowledgements lost, batches doubled and late, wholes made
// by several at once. At the end all show the same, and every word that was typed is in it.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LongText } from '@/domain/body';
import { type FormDevice, type FormStore, formStore, memoryOf, openForm, put, seeded } from '../support/words';

const fields: readonly LongText[] = ['problem', 'solution'];

beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => void vi.useRealTimers());

interface Seat {
  device: FormDevice;
  readonly visits: ReturnType<typeof memoryOf>;
  readonly name: string;
  openings: number;
}

async function played(seed: number) {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const store = formStore();
  const words: string[] = [];
  const did = { typed: 0, reopened: 0, doubled: 0, lost: 0 };
  const open = (seat: Omit<Seat, 'device'>): FormDevice =>
    openForm(store, {
      name: `${seat.name}x${seat.openings}v`,
      role: seat.name === 'a' ? 'rapporteur' : 'participant',
      keptBy: seat.visits(`${seat.openings}`),
      draw: random,
    });
  const seats: Seat[] = ['a', 'b', 'c', 'd'].map((name) => {
    const seat = { visits: memoryOf(), name, openings: 0 };
    return { ...seat, device: open(seat) };
  });
  for (let step = 0; step < 220; step++) {
    const seat = seats[below(seats.length)];
    if (!seat) continue;
    const { device } = seat;
    const doing = below(10);
    if (doing < 4) {
      const field = fields[below(2)] ?? 'problem';
      const word = `${seat.name}${step}`;
      // At the beginning, so that no word is put into another.
      device.type(field, 0, `${word} `);
      words.push(word);
      did.typed++;
    } else if (doing === 4) device.scribe.flush(below(2) === 0);
    else if (doing === 5) deliver(device, store, random, did);
    else if (doing === 6) device.hear();
    else if (doing === 7) {
      // Killed: nothing flushed, what was under way arrives or doesn't.
      if (below(2) === 0) for (const { changes } of device.queue) put(store, changes, Date.now());
      device.queue.length = 0;
      seat.openings++;
      seat.device = open(seat);
      did.reopened++;
    }
    await vi.advanceTimersByTimeAsync(below(9_000));
  }
  // Everybody comes back and hears until nothing is left.
  for (let round = 0; round < 12; round++) {
    for (const { device } of seats) {
      device.hear();
      device.scribe.retry();
      for (const { changes, done } of device.queue.splice(0)) {
        put(store, changes, Date.now());
        done(true);
      }
    }
    await vi.advanceTimersByTimeAsync(70_000);
  }
  const latecomer = openForm(store, { name: 'late' });
  latecomer.hear();
  return { store, seats, words, did, latecomer };
}

/** The oldest batch arrives: once, twice, or with its answer lost, so that the device tries again. */
function deliver(device: FormDevice, store: FormStore, random: () => number, did: { doubled: number; lost: number }) {
  const [batch] = device.queue.splice(Math.floor(random() * device.queue.length), 1);
  if (!batch) return;
  const how = random();
  put(store, batch.changes, Date.now());
  if (how < 0.3) {
    put(store, batch.changes, Date.now() + 5);
    did.doubled++;
  }
  if (how > 0.8) did.lost++;
  batch.done(how <= 0.8);
}

describe('words written together', () => {
  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'are the same on all devices, and all there, whatever the network does: seed %s',
    async (seed) => {
      const { store, seats, words, did, latecomer } = await played(seed);
      const texts = seats.map(({ device }) => device.scribe.words.texts());
      for (const each of texts) expect(each).toEqual(texts[0]);
      const all = fields.map((field) => texts[0]?.[field] ?? '').join(' ');
      expect(all.split(/\s+/).filter(Boolean).sort()).toEqual([...words].sort());
      expect(latecomer.scribe.words.texts()).toEqual(texts[0]);
      for (const field of fields) expect(store.body?.[field]).toBe(texts[0]?.[field]?.trim());
      for (const { device } of seats) expect(device.scribe.state().saving).toBe('saved');
      expect(did.typed).toBeGreaterThan(40);
      expect(did.reopened).toBeGreaterThan(5);
      expect(did.doubled + did.lost).toBeGreaterThan(2);
    },
  );
});
