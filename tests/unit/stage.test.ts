import { expect, test } from 'vitest';
import type { WorkshopId } from '@/domain/ids';
import { phases } from '@/domain/phase';
import { closeWorkshop, enterPhase, freeze, isPrivate, openingStage, reopenWorkshop, reveal } from '@/domain/stage';
import type { Stage } from '@/domain/workshop';

const w = 'w1' as WorkshopId;
const stage: Stage = {
  phase: 'propose',
  previous: 'welcome',
  changedAt: 1_000,
  revealed: false,
  begunAt: null,
  endsAt: 9_000,
  pausedLeft: null,
  clockLength: null,
  atZero: 'notify',
  call: { subject: null, text: 'c' },
  frozen: true,
};

test('entering a phase remembers the one that was left and stops its clock', () => {
  expect(enterPhase(w, stage, 'draft')).toEqual([
    {
      op: 'patch',
      in: 'workshops',
      id: w,
      fields: {
        'stage.phase': 'draft',
        'stage.previous': 'propose',
        'stage.changedAt': { serverTime: true },
        'stage.revealed': true,
        'stage.endsAt': null,
        'stage.pausedLeft': null,
        'stage.clockLength': null,
        'stage.call': null,
      },
    },
  ]);
});

test('entering the phase one is in changes nothing, so its minute of grace does not start again', () => {
  expect(enterPhase(w, stage, 'propose')).toEqual([]);
});

test('going back is the same command: the phase left by mistake becomes the previous one, with its minute of grace', () => {
  const [back] = enterPhase(w, { ...stage, phase: 'close' }, 'propose');
  expect(back).toMatchObject({
    fields: { 'stage.phase': 'propose', 'stage.previous': 'close', 'stage.changedAt': { serverTime: true } },
  });
});

test('freezing touches nothing but the freeze', () => {
  expect(freeze(w, true)).toEqual([{ op: 'patch', in: 'workshops', id: w, fields: { 'stage.frozen': true } }]);
});

const fieldsOf = (changes: ReturnType<typeof enterPhase>) =>
  changes.flatMap((change) => (change.op === 'patch' ? change.fields : []));

test('leaving the welcome begins the day, once', () => {
  const minutes = 60_000;
  const leaving = (times: { changedAt: number; begunAt: number | null }) =>
    fieldsOf(enterPhase(w, { ...openingStage, ...times }, 'presentation'))[0];
  expect(leaving({ changedAt: 0, begunAt: null })).toMatchObject({ 'stage.begunAt': { serverTime: true } });
  expect(leaving({ changedAt: 65 * minutes, begunAt: 60 * minutes })).not.toHaveProperty(['stage.begunAt']);
  // Left by mistake, and soon come back to.
  expect(leaving({ changedAt: 64 * minutes, begunAt: 60 * minutes })).toHaveProperty(['stage.begunAt']);
});

test('what was written in private is revealed by the phases that show it, and hidden again only by proposing anew', () => {
  const revealedAfter = (from: boolean) =>
    phases
      .filter((phase) => phase !== 'welcome')
      .filter((phase) => {
        const [fields] = fieldsOf(enterPhase(w, { ...openingStage, changedAt: 0, revealed: from }, phase));
        return Object(fields)['stage.revealed'];
      });
  expect(revealedAfter(false)).toEqual(['group', 'vote', 'draft', 'review', 'close']);
  expect(revealedAfter(true)).toEqual(['presentation', 'group', 'vote', 'draft', 'review', 'close']);
});

test('private is what was promised to be and has not been revealed', () => {
  const settings = { privateWriting: true, chooseTable: true, moderation: 'off' } as const;
  expect(isPrivate({ stage: { revealed: false }, settings })).toBe(true);
  expect(isPrivate({ stage: { revealed: true }, settings })).toBe(false);
  expect(isPrivate({ stage: { revealed: false }, settings: { ...settings, privateWriting: false } })).toBe(false);
  expect(fieldsOf(reveal(w))).toEqual([{ 'stage.revealed': true }]);
});

test('after a clock that locked, nothing is under way that a minute of grace could let in', () => {
  const over = { ...stage, atZero: 'lock' as const, endsAt: 9_000 };
  expect(fieldsOf(enterPhase(w, over, 'draft', 9_000))).toMatchObject([{ 'stage.previous': null }]);
  expect(fieldsOf(enterPhase(w, over, 'draft', 8_999))).toMatchObject([{ 'stage.previous': 'propose' }]);
  expect(fieldsOf(enterPhase(w, { ...over, atZero: 'close' }, 'draft', 9_000))).toMatchObject([
    { 'stage.previous': 'propose' },
  ]);
});

test('closing a workshop ends the day in one patch; opened again, the phase stays', () => {
  expect(closeWorkshop(w, stage)).toMatchObject([{ fields: { 'stage.phase': 'close', status: 'closed' } }]);
  expect(fieldsOf(closeWorkshop(w, { ...stage, phase: 'close' }))).toEqual([{ status: 'closed' }]);
  expect(fieldsOf(reopenWorkshop(w))).toEqual([{ status: 'open' }]);
});
