// How entries of the trail are told in words: who, what, and the values of fields.

import { useTranslations } from 'use-intl';
import { outcomes } from '@/domain/answer';
import type { Deed } from '@/domain/history';
import { phases } from '@/domain/phase';
import type { Reversal } from '@/domain/taking-back';
import { locales, type Wording } from '@/domain/wording';
import { tableOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { useFieldName } from './use-field-name';
import type { Known } from './use-things';

type Value = Reversal['fields'][number]['now'];
export type Which = 'was' | 'put' | 'now';

export interface Telling {
  readonly who: (deed: Deed) => string;
  readonly what: (deed: Deed) => string;
  /** What a person knows the thing by, and the field of a form that was changed. */
  readonly nameOf: (subject: string, fields?: Reversal['fields']) => string;
  /** The values of what was changed, for those that can be said in words. */
  readonly said: (fields: Reversal['fields'], which: Which) => string;
}

const states = ['shown', 'held', 'hidden', 'withdrawn', 'draft', 'kept', 'set-aside'] as const;

export function useTelling(known: Known): Telling {
  const t = useTranslations('history');
  const closing = useTranslations('closing');
  const pacing = useTranslations('pacing');
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const fieldName = useFieldName();
  const tableName = (id: unknown) => tableOf(workshop, id as Parameters<typeof tableOf>[1])?.name ?? '';
  const titled = (subject: string) => textOf(known(subject), 'title');

  const nameOf = (subject: string, fields: Reversal['fields'] = []) => {
    const [collection, id] = subject.split('/');
    if (collection === 'workshops') return t('the-workshop');
    if (collection === 'bodies')
      return [titled(`commitments/${id}`), ...fields.map(fieldName)].filter(Boolean).join(' · ');
    return textOf(known(subject), 'text') || titled(subject) || t(collection === 'stacks' ? 'a-group' : 'not-there');
  };

  const placeIn = (fields: Reversal['fields'], which: Which): string | null => {
    const of = (name: string) => fields.find(({ path }) => path === name)?.[which];
    const [commitmentId, stackId] = [of('commitmentId'), of('stackId')];
    if (commitmentId === undefined && stackId === undefined) return null;
    if (typeof commitmentId === 'string') return titled(`commitments/${commitmentId}`) || t('not-there');
    if (typeof stackId === 'string') return titled(`stacks/${stackId}`) || t('a-group');
    return t('pool');
  };

  const saidOf = (path: string, value: Value): string | null => {
    if (path === 'answer') return answerIn(value);
    if (path === 'state') return stateIn(value);
    if (path === 'tableId') return t('table', { table: tableName(value) });
    if (path.endsWith('.dropped')) return t(value === true ? 'row-out' : 'row-in');
    if (path === 'stage.phase') return phaseIn(value);
    if (isUnsaid(path)) return null;
    if (value === '' || value === null) return t('nothing');
    if (typeof value === 'string') return value;
    return isWording(value) ? wording(value) : textsIn(value);
  };

  const answerIn = (value: Value) => {
    const outcome = outcomes.find((one) => one === fieldOf(value, 'outcome'));
    return outcome
      ? [closing(`outcome-${outcome}`), textOf(value, 'text')].filter(Boolean).join(' · ')
      : t('no-answer');
  };
  const stateIn = (value: Value) => {
    const state = states.find((one) => one === value);
    return state ? t(`state-${state}`) : null;
  };

  const phaseIn = (value: Value) => {
    const phase = phases.find((one) => one === value);
    return phase ? pacing(`phase-${phase}`) : null;
  };

  return {
    nameOf,
    who: ({ role, tableId }) => {
      if (role === 'facilitator') return t('by-facilitator');
      const table = tableName(tableId);
      return table ? t(role === 'rapporteur' ? 'by-rapporteur' : 'by-table', { table }) : t('by-somebody');
    },
    what: ({ kind, count }) => t(`did-${kind}`, { count }),
    said: (fields, which) => {
      const values = fields.map(({ path, [which]: value }) => saidOf(path, value));
      return [placeIn(fields, which), ...values].filter(Boolean).join(' · ');
    },
  };
}

/** What is told in other words (places), or is no word at all. */
const unsaid = ['commitmentId', 'stackId', 'rank', 'axisId', 'cleared', 'mergedInto', 'status', 'locale', 'joinCode'];
function isUnsaid(path: string): boolean {
  return unsaid.includes(path) || /^(stage|settings)\.|\.kind$/.test(path);
}

function fieldOf(value: Value, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function textOf(value: Value, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : '';
}

function isWording(value: Value): value is Wording {
  return typeof value === 'object' && value !== null && locales.some((locale) => textOf(value, locale) !== '');
}

/** What people wrote in a row; not its rank or what it is called inside. */
function textsIn(value: Value): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const texts = Object.entries(value).filter(
    ([name, text]) => typeof text === 'string' && name !== 'rank' && name !== 'kind',
  );
  return texts
    .map(([, text]) => text)
    .filter(Boolean)
    .join(' · ');
}
