import { expect, test } from 'vitest';
import type { WorkshopId } from '@/domain/ids';
import { enterPhase, freeze } from '@/domain/stage';
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
