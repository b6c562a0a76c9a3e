// What the trail tells for the minutes: phases with their times, changes by kind, nobody's name.
import { describe, expect, it } from 'vitest';
import type { Instant } from '@/domain/ids';
import type { Phase } from '@/domain/phase';
import { changesByKind, phaseSpans } from '@/domain/record';
import type { TrailEntry } from '@/domain/trail';
import { morning, sampleWorkshop } from '../support/report-sample';

const minute = (n: number) => (morning + n * 60_000) as Instant;

function entry(subject: string, to: object, at: Instant = minute(0), from: object = {}): TrailEntry {
  const told = { from: JSON.stringify(from), to: JSON.stringify(to), role: 'facilitator', tableId: null } as const;
  return { id: `${subject}${at}${told.to}`, at, action: 'x', subject, ...told };
}

const enters = (before: Phase, phase: Phase, at: Instant) =>
  entry('workshops/w', { 'stage.phase': phase, 'stage.endsAt': null }, at, { 'stage.phase': before });

describe('phaseSpans', () => {
  it('gives each phase from its entry to the next one’s, in the order of time whatever order they come in', () => {
    const trail = [
      enters('propose', 'group', minute(50)),
      entry('workshops/w', { 'stage.endsAt': 5 }, minute(20)),
      enters('welcome', 'propose', minute(15)),
      enters('group', 'propose', minute(70)),
    ];
    expect(phaseSpans(trail, sampleWorkshop)).toEqual([
      { phase: 'welcome', from: null, to: minute(15) },
      { phase: 'propose', from: minute(15), to: minute(50) },
      { phase: 'group', from: minute(50), to: minute(70) },
      { phase: 'propose', from: minute(70), to: null },
    ]);
  });

  it('does not tell of a phase that was entered by mistake and left again at once', () => {
    const slip = [
      enters('welcome', 'propose', minute(15)),
      enters('propose', 'close', minute(20)),
      enters('close', 'propose', (minute(20) + 8_000) as Instant),
    ];
    expect(phaseSpans(slip, sampleWorkshop).map(({ phase, to }) => [phase, to])).toEqual([
      ['welcome', minute(15)],
      ['propose', null],
    ]);
    const meant = [...slip.slice(0, 2), enters('close', 'propose', minute(25))];
    expect(phaseSpans(meant, sampleWorkshop)).toHaveLength(4);
  });

  it('tells the present phase when the trail knows of none', () => {
    const { stage } = sampleWorkshop;
    const begun = { stage: { ...stage, begunAt: minute(1) } };
    expect(phaseSpans([], begun)).toEqual([{ phase: 'close', from: stage.changedAt, to: null }]);
    expect(phaseSpans([entry('workshops/w', {})], { stage: { ...stage, phase: 'welcome' } })).toEqual([
      { phase: 'welcome', from: null, to: null },
    ]);
  });
});

describe('changesByKind', () => {
  it('counts the kinds that happened, in a fixed order', () => {
    const trail = [
      entry('bodies/c', { lead: 'x' }),
      entry('workshops/w', { 'stage.phase': 'vote' }),
      entry('workshops/w', { title: { fr: 'x' } }),
      entry('notes/a', { text: 'x', cleared: false, state: 'shown' }),
      entry('notes/a', { commitmentId: 'c', stackId: null, rank: 'a1' }),
      entry('notes/b', { rank: 'a2' }),
      entry('notes/b', { state: 'hidden' }),
      entry('notes/b', { state: 'withdrawn' }),
      entry('notes/b', { state: 'shown', cleared: true, text: 'x' }),
      entry('notes/b', { answer: { outcome: 'retained', text: '', at: 1 } }),
      entry('stacks/s', { title: 'x' }),
      entry('commitments/c', { title: 'x' }),
      entry('rounds/r', { open: false }),
      entry('elsewhere/x', {}),
    ];
    expect(changesByKind(trail)).toEqual([
      { kind: 'note-text', count: 1 },
      { kind: 'note-place', count: 2 },
      ...['note-hidden', 'note-withdrawn', 'note-shown', 'note-answer', 'stacks', 'commitments', 'forms', 'rounds'].map(
        (kind) => ({ kind, count: 1 }),
      ),
      ...['phases', 'workshop', 'other'].map((kind) => ({ kind, count: 1 })),
    ]);
    expect(changesByKind([])).toEqual([]);
  });

  it('survives an entry that holds no JSON', () => {
    const odd = [
      { ...entry('notes/a', {}), to: '{"text":' },
      { ...entry('workshops/w', {}), to: 'null' },
    ];
    expect(changesByKind(odd).map(({ kind }) => kind)).toEqual(['workshop', 'other']);
  });
});
