// A workshop in which somebody has typed something hostile into every field there is.

import { longTexts, shortFields } from '@/domain/body';
import type { Change } from '@/domain/change';
import type { Rank, RoundId, TableId, UserId } from '@/domain/ids';
import type { Round } from '@/domain/round';
import { sampleBody } from './bodies';
import { agreementOf, resultOf, roundOf } from './rounds';

/** Markup in every spelling, what templates and messages look for, addresses; then one word that finds no place to break. */
export const hostileText = [
  '<x-hostile>b</x-hostile><img src=x onerror="window.hostile=1"><script>window.hostile=1</script>',
  '"><svg onload=window.hostile=1>{{7*7}}\u0024{7*7}#{x}{t}<0>javascript:window.hostile=1',
].join(' ');
export const endless = 'W'.repeat(280);

/** A bidi override can't be written in a note; a facilitator's own words hold one here. */
const facilitators = `\u202E${hostileText}`;

/** Fields that hold what somebody typed, wherever they stand. */
const typed = new Set<string>([
  ...['text', 'title', 'name', 'question', 'ar', 'fr', 'en', 'output', 'baseline', 'target', 'partners'],
  ...longTexts,
  ...shortFields.filter((field) => field !== 'start' && field !== 'end'),
]);

function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return typed.has(key) ? (key.length === 2 ? facilitators : hostileText) : value;
  if (Array.isArray(value)) return value.map((part) => poisoned(part, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poisoned(part, name)]));
}

/** The same workshop, with hostile words in place of its own; every third proposal is one endless word. */
export function withHostileWords(changes: readonly Change[]): Change[] {
  return changes.map((change, i) => {
    if (change.op !== 'put') return change;
    const value = poisoned(change.value) as typeof change.value;
    // Other words, the same kind of document.
    return { ...change, value: change.in === 'notes' && i % 3 === 0 ? { ...value, text: endless } : value } as Change;
  });
}

/** What comes to a workshop in the course of its day, all of it hostile, at the table `tableId` of the axis `axisId`. */
export function hostileDay(axisId: string, tableId: TableId, readers: readonly UserId[]): Change[] {
  const at = Date.now();
  const { id: _, ...form } = sampleBody('c1');
  const dots = roundOf([hostileText, endless], { id: 'r1' as RoundId, title: hostileText, openedAt: at });
  const result = { ...resultOf({ 5: 1 }), remarks: [{ text: hostileText, reserved: true }] };
  const agreement = agreementOf('c1', { title: endless, open: false, openedAt: at, closedAt: at, result });
  const kept = { axisId, tableId };
  const put = (where: string, id: string, value: object) => ({ op: 'put', in: where, id, value }) as Change;
  return [
    put('bodies', 'c1', poisoned(form) as object),
    put('stacks', 's1', { ...kept, title: hostileText, rank: 'a0' as Rank }),
    put('commitments', 'endless', {
      ...kept,
      title: endless.slice(0, 160),
      rank: 'z9',
      state: 'draft',
      createdAt: at,
      updatedAt: at,
    }),
    put('rounds', 'r1', roundDocument(dots)),
    put('rounds', 'r2', roundDocument(agreement)),
    put('late', 'l1', { ...kept, text: hostileText, taken: false, at }),
    put('late', 'l2', { ...kept, text: endless, taken: false, at }),
    put('templates', 'merged', { sentence: { fr: hostileText } }),
    put('trail', 'e1', {
      at,
      action: 'rewordNote',
      subject: 'notes/x',
      from: JSON.stringify({ text: hostileText }),
      to: JSON.stringify({ text: endless }),
      role: 'participant',
      tableId,
    }),
    ...readers.flatMap((id) => [
      put('attendance', id, {
        name: hostileText,
        organisation: endless.slice(0, 160),
        category: null,
        gender: null,
        consent: true,
        signedAt: at,
      }),
      put('ratings', id, { level: 3, text: hostileText, at }),
    ]),
  ];
}

const roundDocument = ({ id: _, pending: __, ...round }: Round): object => round;
