// Phases there and back: the board and the stage as if nobody had gone.
import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import { addToClock, startClock } from '@/domain/clock';
import type { UserId, WorkshopId } from '@/domain/ids';
import { openWorkshop } from '@/domain/opening';
import { isRevealing, phases } from '@/domain/phase';
import { enterPhase, openingStage, reveal } from '@/domain/stage';
import { instruct, leaveAgain } from '@/domain/steering';
import type { Stage } from '@/domain/workshop';
import { applied, createMemoryStore } from '@/gateway/memory/memory-store';
import { commitmentAt, freshCodes, noteAt, plan, tableA } from '../contract/fixtures';

const w = 'w1' as WorkshopId;
const NOW = 1_700_000_000_000;

/** A workshop with something on its board, and the changes done to it one after the other. */
function hall() {
  let time = NOW;
  let documents = createMemoryStore().documents;
  const run = (changes: readonly Change[]) => {
    time += 1_000;
    documents = applied(documents, w, changes, time) ?? documents;
  };
  // Only whole workshops are put at this path.
  const stage = () => (documents.get(`workshops/${w}`) as { stage: Stage }).stage;
  run(openWorkshop(w, 'u1' as UserId, plan, freshCodes()));
  run([noteAt(tableA, 'n1'), noteAt(tableA, 'n2', { state: 'hidden' }), commitmentAt(tableA, 'c1')]);
  const board = () => JSON.stringify([...documents].filter(([path]) => /notes|commitments|screens|tables/.test(path)));
  const wait = (minutes: number) => {
    time += minutes * 60_000;
  };
  return { run, stage, board, wait, now: () => time };
}

/** What is left of a stage without its times and without where it was before. */
const lasting = ({ changedAt: _, previous: __, begunAt: ___, ...rest }: Stage) => rest;

describe('there and back', () => {
  it('from every phase to every other and back nothing on the board has changed, and the stage is as it was', () => {
    for (const from of phases) {
      for (const to of phases.filter((phase) => phase !== from)) {
        const { run, stage, board } = hall();
        run(enterPhase(w, stage(), from));
        const before = { stage: lasting(stage()), board: board() };
        run(enterPhase(w, stage(), to));
        expect(stage().phase).toBe(to);
        run(enterPhase(w, stage(), from));
        // Writing that nobody has revealed is private again; what a phase has revealed stays so in all the others.
        const revealed = from === 'propose' ? false : before.stage.revealed || isRevealing(to);
        expect({ stage: lasting(stage()), board: board() }, `${from} ${to}`).toEqual({
          ...before,
          stage: { ...before.stage, revealed },
        });
      }
    }
  });

  it('the day begins once, when the welcome is first left', () => {
    const { run, stage, wait } = hall();
    run(enterPhase(w, stage(), 'presentation'));
    const { begunAt, changedAt } = stage();
    expect(begunAt).toBe(changedAt);
    wait(30);
    run(enterPhase(w, stage(), 'welcome'));
    run(enterPhase(w, stage(), 'propose'));
    expect(stage().begunAt).toBe(begunAt);
  });
});

describe('taking a change of phase back', () => {
  it('puts everything back that it changed: the clock to the very instant, the reveal, the call', () => {
    for (const to of phases.filter((phase) => phase !== 'propose')) {
      const { run, stage, now } = hall();
      run(enterPhase(w, stage(), 'propose'));
      run(reveal(w));
      run(startClock(w, 20, 'lock', now()));
      run(addToClock(w, stage(), 5, now()));
      run([{ op: 'patch', in: 'workshops', id: w, fields: { 'stage.call': { subject: null, text: 'Look' } } }]);
      const before = stage();
      run(enterPhase(w, before, to, now()));
      expect(stage()).toMatchObject({ phase: to, endsAt: null, clockLength: null, call: null });
      run(leaveAgain(w, before, to));
      const { changedAt, previous, ...rest } = stage();
      expect(rest).toEqual((({ changedAt: _, previous: __, ...others }) => others)(before));
      // What was under way in the phase entered by mistake has its minute too.
      expect(previous).toBe(to);
      expect(changedAt).toBe(now());
    }
  });

  it('of the first change of all, the day has begun, and begins anew when the welcome is left for good', () => {
    const { run, stage, wait, now } = hall();
    const before = stage();
    run(enterPhase(w, before, 'presentation'));
    const tooEarly = now();
    run(leaveAgain(w, before, 'presentation'));
    expect(stage()).toMatchObject({ phase: 'welcome', begunAt: tooEarly, revealed: false });
    wait(20);
    run(enterPhase(w, stage(), 'presentation'));
    expect(stage().begunAt).toBe(now());
  });
});

describe('what was under way when a phase is left', () => {
  const clocked = (atZero: Stage['atZero']): Stage => ({
    ...openingStage,
    phase: 'propose',
    changedAt: 0,
    endsAt: NOW,
    clockLength: 60_000,
    atZero,
  });
  const previous = (stage: Stage, now: number | null) => {
    const [change] = enterPhase(w, stage, 'vote', now);
    return change?.op === 'patch' ? (change.fields as Record<string, unknown>)['stage.previous'] : undefined;
  };

  it('has its minute, unless the clock had closed writing already', () => {
    expect(previous(clocked('notify'), NOW + 999_999)).toBe('propose');
    expect(previous(clocked('lock'), NOW - 1)).toBe('propose');
    expect(previous(clocked('lock'), NOW)).toBeNull();
    expect(previous(clocked('close'), NOW + 59_999)).toBe('propose');
    expect(previous(clocked('close'), NOW + 60_000)).toBeNull();
    expect(previous(clocked('lock'), null)).toBe('propose');
  });
});

it('an instruction is written for its phase alone', () => {
  expect(instruct(w, 'vote', { fr: 'Votez' })).toEqual([
    { op: 'patch', in: 'workshops', id: w, fields: { 'instructions.vote': { fr: 'Votez' } } },
  ]);
});
