import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBody, longTexts } from '@/domain/body';
import { mirrorTexts, type Texts } from '@/domain/form';
import type { CommitmentId, UserId, WorkshopId } from '@/domain/ids';
import { keptWords } from '@/features/wording/kept-words';
import { formId, formStore, memoryOf, openForm, put } from '../support/words';

beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => void vi.useRealTimers());

const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);
const online = { isOnline: () => true };
const texts = (problem: string) => ({ ...Object.fromEntries(longTexts.map((field) => [field, ''])), problem }) as Texts;

describe('sending what is typed', () => {
  it('puts several seconds of typing into one piece, later alone than with others', async () => {
    const store = formStore();
    const alone = openForm(store, { name: 'a', ...online });
    alone.hear();
    for (const letter of 'budget') {
      alone.type('problem', alone.scribe.words.read('problem').length, letter);
      await wait(0.5);
    }
    await wait(6);
    expect(store.pieces.size).toBe(0);
    await wait(1);
    expect(store.pieces.size).toBe(1);
    const other = openForm(store, { name: 'b', ...online });
    other.hear();
    other.type('problem', 0, 'The ');
    other.scribe.flush();
    alone.hear();
    alone.type('problem', 10, ' law');
    await wait(3);
    expect(store.pieces.size).toBe(3);
  });

  it('tells who has just been heard in a field, and not who wrote before one came', async () => {
    const store = formStore();
    const [early, late] = ['a', 'b'].map((name) => openForm(store, { name, ...online }));
    early?.hear();
    early?.type('problem', 0, 'x');
    early?.scribe.flush();
    late?.hear();
    expect(late?.scribe.state().others).toEqual({});
    early?.type('causes', 0, 'y');
    early?.scribe.flush();
    late?.hear();
    expect(late?.scribe.state().others).toEqual({ causes: Date.now() });
  });

  it('sends at once when leaving, with the plain texts', () => {
    const store = formStore();
    const device = openForm(store, { name: 'a', ...online });
    device.hear();
    device.type('problem', 0, 'budget');
    device.scribe.flush(true);
    expect(store).toMatchObject({ batches: 1, writes: 2, body: { problem: 'budget' } });
  });
});

describe('nothing typed is lost', () => {
  it('over a reload in mid-sentence, without a network', async () => {
    const store = formStore();
    const memory = memoryOf();
    const device = openForm(store, { name: 'a', keptBy: memory('1') });
    device.type('problem', 0, 'sent ');
    device.scribe.flush();
    device.type('problem', 5, 'typed');
    // Nothing of it has left the device, and its page is gone.
    const again = openForm(store, { name: 'b', keptBy: memory('2') });
    expect(again.scribe.words.read('problem')).toBe('sent typed');
    expect(again.scribe.state().saving).toBe('waiting');
    again.hear();
    for (const { changes, done } of again.queue.splice(0)) {
      put(store, changes, Date.now());
      done(true);
    }
    await wait(0);
    expect(again.scribe.state().saving).toBe('saved');
    const other = openForm(store, { name: 'c' });
    other.hear();
    expect(other.scribe.words.read('problem')).toBe('sent typed');
    expect(openForm(formStore(), { name: 'd', keptBy: memory('3') }).scribe.words.read('problem')).toBe('');
  });

  it('when the store refuses: it says so, keeps the words, and hands them over when asked', async () => {
    const store = formStore();
    const device = openForm(store, { name: 'a' });
    device.hear();
    device.type('problem', 0, 'budget');
    device.scribe.flush();
    device.queue.shift()?.done(false);
    await wait(0);
    expect(device.scribe.state().saving).toBe('refused');
    device.scribe.retry();
    const batch = device.queue.shift();
    put(store, batch?.changes ?? [], Date.now());
    batch?.done(true);
    await wait(0);
    expect(device.scribe.state().saving).toBe('saved');
    expect(store.pieces.size).toBe(1);
  });

  it('when it refuses though the words had arrived: hearing them settles it', async () => {
    const store = formStore();
    const device = openForm(store, { name: 'a' });
    device.hear();
    device.type('problem', 0, 'budget');
    device.scribe.flush();
    const batch = device.queue.shift();
    put(store, batch?.changes ?? [], Date.now());
    batch?.done(false);
    await wait(0);
    device.hear();
    expect(device.scribe.state().saving).toBe('saved');
  });

  it('when writing has ended: nothing is sent, and the words stay until it is allowed again', async () => {
    const store = formStore();
    let isAllowed = false;
    const device = openForm(store, { name: 'a', mayWrite: () => isAllowed, ...online });
    device.hear();
    device.type('problem', 0, 'budget');
    device.scribe.flush(true);
    expect([store.batches, device.scribe.state().saving]).toEqual([0, 'refused']);
    isAllowed = true;
    device.scribe.retry();
    await wait(0);
    expect([store.pieces.size, device.scribe.state().saving]).toEqual([1, 'saved']);
  });

  it('in two tabs: neither writes over what the other keeps', () => {
    const owner = { keeper: 'cloud', workshopId: 'w' as WorkshopId, userId: 'me' as UserId };
    const [one, two] = ['v1', 'v2'].map((visit) => keptWords(owner, 'c1' as CommitmentId, visit));
    one?.save({ sent: {}, typed: 'AAA=' });
    two?.save({ sent: { u1: 'BBB=' }, typed: null });
    const third = keptWords(owner, 'c1' as CommitmentId, 'v3');
    expect(third.adopt()).toEqual([
      { sent: {}, typed: 'AAA=' },
      { sent: { u1: 'BBB=' }, typed: null },
    ]);
    third.save({ sent: {}, typed: null });
    expect(keptWords(owner, 'c1' as CommitmentId, 'v4').adopt()).toEqual([]);
  });
});

describe('the plain texts', () => {
  it('that come late from a phone that was away take no words away: whoever knows more writes them anew', async () => {
    const store = formStore();
    const device = openForm(store, { name: 'a', ...online });
    device.hear();
    device.type('problem', 0, 'all the words');
    device.scribe.flush(true);
    put(store, mirrorTexts(store.body ?? emptyBody(formId), texts('words')), Date.now());
    device.hear();
    await wait(61);
    expect(store.body?.problem).toBe('all the words');
  });

  it('are not written by a device that does not know all, nor while its own words wait', async () => {
    const store = formStore();
    const device = openForm(store, { name: 'a' });
    device.hear(false);
    device.type('problem', 0, 'x');
    device.scribe.flush(true);
    expect(device.queue.map(({ changes }) => changes.length)).toEqual([1]);
    device.hear();
    device.type('problem', 0, 'y');
    device.scribe.flush(true);
    expect(device.queue.map(({ changes }) => changes.length)).toEqual([1, 1]);
  });

  it('follow when the words that were sent in leaving are confirmed', async () => {
    const store = formStore();
    const device = openForm(store, { name: 'a' });
    device.hear();
    device.type('problem', 0, 'x');
    device.scribe.flush();
    device.scribe.close();
    const batch = device.queue.shift();
    put(store, batch?.changes ?? [], Date.now());
    batch?.done(true);
    await wait(0);
    expect(device.queue[0]?.changes).toMatchObject([{ in: 'bodies', fields: { problem: 'x' } }]);
  });

  it('that came without pieces are shown, and become the first piece with the first words', () => {
    const store = formStore({ ...emptyBody(formId), problem: 'split off', wholeSince: 0 });
    const [one, two] = ['a', 'b'].map((name) => openForm(store, { name }));
    for (const device of [one, two]) device?.hear();
    expect([one, two].map((device) => device?.scribe.words.read('problem'))).toEqual(['split off', 'split off']);
    expect(one?.queue).toEqual([]);
    one?.type('problem', 0, '1 ');
    two?.type('problem', 9, ' 2');
    for (const device of [one, two]) {
      device?.scribe.flush();
      for (const { changes } of device?.queue ?? []) put(store, changes, Date.now());
    }
    const third = openForm(store, { name: 'c' });
    third.hear();
    expect(store.body?.wholeSince).toBeNull();
    expect(third.scribe.words.read('problem')).toBe('1 split off 2');
  });
});

describe('putting many pieces into one', () => {
  const filled = async (count: number) => {
    const store = formStore();
    const device = openForm(store, { name: 'w', ...online });
    device.hear();
    for (let i = 0; i < count; i++) {
      device.type('problem', 0, `w${i} `);
      device.scribe.flush();
      await wait(20);
    }
    device.scribe.close();
    await wait(120);
    return store;
  };

  it('is done by a rapporteur from sixty on, and spares whoever opens the form the reading', async () => {
    const store = await filled(61);
    const rapporteur = openForm(store, { name: 'r', role: 'rapporteur', ...online });
    rapporteur.hear();
    await wait(10);
    const since = store.body?.wholeSince ?? 0;
    const left = [...store.pieces.values()].filter(({ at }) => at > since);
    expect(left.length).toBeLessThan(6);
    const reader = openForm(store, { name: 'l' });
    reader.hear();
    expect(reader.scribe.words.read('problem')).toBe(rapporteur.scribe.words.read('problem'));
    expect(reader.scribe.words.read('problem').split(' ')).toHaveLength(62);
  });

  it('is left to them until there are twice as many, and to nobody who may not write', async () => {
    const store = await filled(61);
    openForm(store, { name: 'p', ...online }).hear();
    openForm(store, { name: 'r', role: 'rapporteur', mayWrite: () => false, ...online }).hear();
    await wait(10);
    expect(store.body?.wholeSince).toBeNull();
    const more = await filled(121);
    openForm(more, { name: 'p', ...online }).hear();
    await wait(10);
    expect(more.body?.wholeSince).toBeGreaterThan(0);
  });

  it('done by two at once, with an edit that came late and another of somebody offline all the while, loses nothing', async () => {
    const store = await filled(61);
    const away = openForm(store, { name: 'away' });
    away.hear();
    away.type('problem', 0, 'away ');
    away.scribe.flush();
    const two = ['r', 'f'].map((name) => openForm(store, { name, role: 'rapporteur' }));
    for (const device of two) device.hear();
    await wait(10);
    const [first, second] = two.map(({ queue }) => queue.shift());
    const late = openForm(store, { name: 'late', ...online });
    late.hear();
    late.type('problem', 0, 'late ');
    late.scribe.flush();
    put(store, first?.changes ?? [], Date.now());
    await wait(1);
    put(store, second?.changes ?? [], Date.now());
    await wait(300);
    put(store, away.queue[0]?.changes ?? [], Date.now());
    const reader = openForm(store, { name: 'l' });
    reader.hear();
    expect(reader.scribe.words.read('problem').split(' ').sort()).toEqual(
      ['', 'away', 'late', ...Array.from({ length: 61 }, (_, i) => `w${i}`)].sort(),
    );
    away.hear();
    expect(away.scribe.words.read('problem')).toBe(reader.scribe.words.read('problem'));
  });
});

describe('cost', () => {
  it('two who type into one form for an hour without a pause write less than a twenty-fourth of the day’s 20,000 each', async () => {
    const store = formStore();
    const two = ['a', 'b'].map((name) => openForm(store, { name, role: 'rapporteur', ...online }));
    for (const device of two) device.hear();
    for (let second = 0; second < 3_600; second++) {
      for (const device of two) device.type('problem', 0, 'x');
      await wait(1);
      for (const device of two) device.hear();
    }
    for (const device of two) device.scribe.close();
    // The figures that docs/data-model.md states.
    expect({ pieces: store.pieces.size, writes: store.writes }).toEqual({ pieces: 366, writes: 416 });
    expect(store.writes * 24).toBeLessThan(20_000);
  });
});
