import { describe, expect, test } from 'vitest';
import type { TableId } from '@/domain/ids';
import { type Actor, actions, type Circumstances, may, permissions } from '@/domain/permissions';
import { GRACE_MS, phases } from '@/domain/phase';
import { openingStage } from '@/domain/stage';
import { permissionsPage } from '../support/permissions-page';

const t1 = 'table-1' as TableId;
const t2 = 'table-2' as TableId;
const participant: Actor = { role: 'participant', tableId: t1, muted: false, removed: false };
const facilitator: Actor = { ...participant, role: 'facilitator', tableId: null };
const drafting: Circumstances = {
  stage: { ...openingStage, revealed: true, phase: 'draft', previous: 'propose', changedAt: 1_000_000 },
  settings: { privateWriting: true, chooseTable: false, moderation: 'off' },
  tableId: t1,
  mine: true,
};
const staged = (stage: Partial<Circumstances['stage']>): Circumstances => ({
  ...drafting,
  stage: { ...drafting.stage, ...stage },
});
const mayIn = (circumstances: Circumstances) =>
  phases.filter((phase) =>
    may('moveNotes', participant, { ...circumstances, stage: { ...circumstances.stage, phase } }),
  );

describe('phases', () => {
  test('notes are moved where the table arranges, and nowhere else', () => {
    expect(mayIn(staged({ previous: null }))).toEqual(['group', 'draft']);
  });
  test('for a minute after drafting what was under way counts, and not a moment longer', () => {
    const review = staged({ phase: 'review', previous: 'draft' });
    expect(may('moveNotes', participant, { ...review, now: 1_000_000 + GRACE_MS - 1 })).toBe(true);
    expect(may('moveNotes', participant, { ...review, now: 1_000_000 + GRACE_MS })).toBe(false);
    expect(may('moveNotes', participant, review)).toBe(false);
  });
  test('a facilitator is bound to no phase and stopped by no freeze', () => {
    for (const phase of phases) expect(may('moveNotes', facilitator, staged({ phase, frozen: true }))).toBe(true);
  });
});

/** What belongs to no workshop. */
const ofOneself = ['openWorkshop', 'readShelf', 'writeShelf'];

describe('places and persons', () => {
  test('only one’s own table is arranged', () => {
    expect(may('startCommitment', participant, drafting)).toBe(true);
    expect(may('startCommitment', participant, { ...drafting, tableId: t2 })).toBe(false);
    expect(may('startCommitment', { ...participant, tableId: null }, { ...drafting, tableId: null })).toBe(false);
  });
  test('only one’s own words are changed', () => {
    expect(may('rewordNote', participant, drafting)).toBe(true);
    expect(may('rewordNote', participant, { ...drafting, mine: false })).toBe(false);
    expect(may('rewordNote', facilitator, { ...drafting, mine: false })).toBe(false);
  });
  test('an outsider may do nothing in a workshop, a removed member only read their own notes', () => {
    expect(actions.filter((action) => may(action, null, drafting))).toEqual(ofOneself);
    expect(actions.filter((action) => may(action, { ...facilitator, removed: true }, drafting))).toEqual([
      'readOwnNote',
      'readOwnBallot',
      'readOwnStub',
      'readOwnRating',
      'readOwnAttendance',
      ...ofOneself,
      'takeBackCategory',
      'withdrawAttendance',
    ]);
  });
});

describe('stopping', () => {
  test('frozen, a participant can still send what came too late, take their line off the sheet, and read', () => {
    const frozen = staged({ frozen: true });
    const left = actions.filter((action) => may(action, participant, frozen) && !action.startsWith('read'));
    expect(left.filter((action) => !ofOneself.includes(action))).toEqual([
      'takeBackCategory',
      'withdrawAttendance',
      'sendLate',
    ]);
  });
  test('muted, one may take back one’s words but not bring them forward', () => {
    const muted = { ...participant, muted: true };
    expect(may('withdrawNote', muted, drafting)).toBe(true);
    expect(may('showNoteAgain', muted, drafting)).toBe(false);
    expect(may('proposeNote', muted, drafting)).toBe(false);
    expect(may('sendLate', muted, drafting)).toBe(false);
  });
});

describe('settings', () => {
  test('a workshop is opened by anybody, and where an institution keeps a list by those on it', () => {
    for (const actor of [null, participant, facilitator]) {
      expect(may('openWorkshop', actor, drafting)).toBe(true);
      expect(may('openWorkshop', actor, { ...drafting, isListed: true })).toBe(true);
      expect(may('openWorkshop', actor, { ...drafting, isListed: false })).toBe(false);
      expect(may('readShelf', actor, { ...drafting, mine: false })).toBe(false);
    }
  });
  test('while writing is private nobody at the table reads the others’ proposals, but the screen counts them', () => {
    const propose = staged({ phase: 'propose', revealed: false });
    expect(may('readSealedNotes', participant, propose)).toBe(false);
    expect(may('readSealedNotes', { ...participant, role: 'observer' }, propose)).toBe(false);
    expect(may('readSealedNotes', { ...participant, role: 'screen' }, propose)).toBe(true);
    expect(may('revealNotes', participant, propose)).toBe(false);
    const open = { ...propose, settings: { ...propose.settings, privateWriting: false } };
    expect(may('revealNotes', participant, open)).toBe(true);
  });
  test('a table is taken by whoever has none, and changed where the setting lets', () => {
    expect(may('takeTable', { ...participant, tableId: null }, drafting)).toBe(true);
    expect(may('takeTable', participant, drafting)).toBe(false);
    const free = { ...drafting, settings: { ...drafting.settings, chooseTable: true } };
    expect(may('takeTable', participant, free)).toBe(true);
  });
});

test('every action is somebody’s', () => {
  for (const action of actions) expect(permissions[action].length).toBeGreaterThan(0);
  expect(new Set(actions).size).toBe(Object.keys(permissions).length);
});

test('the page of permissions says what the table says', async () => {
  await expect(permissionsPage()).toMatchFileSnapshot('../../docs/permissions.md');
});
