// What the trail tells of a workshop, for its minutes: when which phase was on, and how much was changed of what kind. Nothing
// here says who.

import type { Instant } from './ids';
import { type Phase, phases } from './phase';
import type { TrailEntry } from './trail';
import type { Workshop } from './workshop';

export interface PhaseSpan {
  readonly phase: Phase;
  /** Null for the phase the workshop was opened in: people come in before anything is entered. */
  readonly from: Instant | null;
  /** Null for the one that is still on. */
  readonly to: Instant | null;
}

/** In their order. A phase that was entered by mistake and left again within ten seconds is told as if it had not been. */
export function phaseSpans(trail: readonly TrailEntry[], { stage }: Pick<Workshop, 'stage'>): readonly PhaseSpan[] {
  const entered = trail
    .flatMap(({ at, subject, from, to }) => {
      const phase = phaseIn(to);
      return subject.startsWith('workshops/') && phase ? [{ at, phase, before: phaseIn(from) }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = entered;
  // Entered before this device knows anything of it, or never left.
  if (!first) return [{ phase: stage.phase, from: stage.begunAt === null ? null : stage.changedAt, to: null }];
  const begun = first.before ? [{ phase: first.before, from: null }] : [];
  const steps = entered.map(({ phase, at }) => ({ phase, from: at as Instant | null }));
  const kept = [...begun, ...steps].reduce<readonly Step[]>(withoutSlips, []);
  return kept.map((step, i) => ({ ...step, to: kept[i + 1]?.from ?? null }));
}

interface Step {
  readonly phase: Phase;
  readonly from: Instant | null;
}

const SLIP_MS = 10_000;

function withoutSlips(steps: readonly Step[], next: Step): readonly Step[] {
  const [before, last] = steps.slice(-2);
  const lasted = (next.from ?? 0) - (last?.from ?? 0);
  if (before && last && before.phase === next.phase && lasted <= SLIP_MS) return steps.slice(0, -1);
  if (steps.at(-1)?.phase === next.phase) return steps;
  return [...steps, next];
}

function phaseIn(fields: string): Phase | undefined {
  const phase = fieldsIn(fields)['stage.phase'];
  return phases.find((known) => known === phase);
}

/** In the order of print. */
export const changeKinds = [
  'note-text',
  'note-place',
  'note-hidden',
  'note-withdrawn',
  'note-shown',
  'note-answer',
  'stacks',
  'commitments',
  'forms',
  'rounds',
  'phases',
  'workshop',
  'other',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Those that happened, with how often. */
export function changesByKind(
  trail: readonly TrailEntry[],
): readonly { readonly kind: ChangeKind; readonly count: number }[] {
  const kinds = trail.flatMap(fieldByField).map(kindOf);
  return changeKinds
    .map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
    .filter(({ count }) => count > 0);
}

/**
 * What was filled in in a form goes off in one entry: each field is told, counted and taken back by itself all the same. A row
 * that was added counts as one.
 */
export function fieldByField(entry: TrailEntry): readonly TrailEntry[] {
  const fields = Object.entries(fieldsIn(entry.to));
  if (!entry.subject.startsWith('bodies/') || fields.length < 2) return [entry];
  const from = fieldsIn(entry.from);
  return fields.map(([path, put]) => ({
    ...entry,
    id: `${entry.id}/${path}`,
    from: JSON.stringify(path in from ? { [path]: from[path] } : {}),
    to: JSON.stringify({ [path]: put }),
  }));
}

export function kindOf({ subject, to }: TrailEntry): ChangeKind {
  const fields = fieldsIn(to);
  const collection = subject.slice(0, subject.indexOf('/'));
  if (collection === 'notes') return noteKind(fields);
  if (collection === 'workshops') return 'stage.phase' in fields ? 'phases' : 'workshop';
  if (collection === 'stacks' || collection === 'commitments' || collection === 'rounds') return collection;
  return collection === 'bodies' ? 'forms' : 'other';
}

const states: Readonly<Record<string, ChangeKind>> = {
  hidden: 'note-hidden',
  withdrawn: 'note-withdrawn',
  shown: 'note-shown',
};

function noteKind(fields: Readonly<Record<string, unknown>>): ChangeKind {
  if (fields.answer) return 'note-answer';
  // Let pass with the words that were read: they are none the less the author's.
  if ('text' in fields && fields.cleared !== true) return 'note-text';
  if ('state' in fields) return states[String(fields.state)] ?? 'other';
  return ['commitmentId', 'stackId', 'rank', 'tableId'].some((field) => field in fields) ? 'note-place' : 'other';
}

/** What an entry tells of a document's fields; nothing where it can't be read. */
export function fieldsIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = JSON.parse(json);
    // Whatever an object holds is unknown, which is what the type says.
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
