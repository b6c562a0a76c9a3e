// The form of a new workshop while it is filled in: kept on this device until the workshop stands, so that neither a
// reload nor a refusal costs a word.

import type { Plan } from '@/domain/opening';
import { usualEnd } from '@/domain/purge';
import type { Locale, Wording } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import { titleTemplate } from '@/i18n/axes-template';
import { noticeOf } from '@/i18n/notice-template';
import { keep, kept } from '@/lib/storage';
import type { Layout } from './layout';
import { kempt } from './plan-faults';
import { freshLayout, usualAgenda } from './template';

export interface WorkshopDraft extends Pick<Workshop, 'agenda' | 'roadmap' | 'partners' | 'settings'> {
  readonly version: 2;
  /** Null: the usual title, in all languages. */
  readonly title: string | null;
  readonly commune: string;
  /** Null: today, whatever day that is when the workshop is created. */
  readonly date: string | null;
  /** Null: the language of the interface. */
  readonly locale: Locale | null;
  readonly venue: string;
  readonly notice: string;
  readonly layout: Layout;
}

export function freshDraft(): WorkshopDraft {
  return {
    version: 2,
    title: null,
    commune: '',
    date: null,
    locale: null,
    venue: '',
    notice: '',
    layout: freshLayout(),
    agenda: usualAgenda,
    roadmap: [],
    partners: [],
    settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
  };
}

/** What the workshop will be. The draft has no faults. */
export function planOf(draft: WorkshopDraft, today: string, reader: Locale): Plan {
  const locale = draft.locale ?? reader;
  const written = (text: string): Wording => (kempt(text) === '' ? {} : { [locale]: kempt(text) });
  const own = written(draft.notice);
  const told = {
    commune: written(draft.commune),
    locale,
    deleteAfter: usualEnd(draft.date ?? today),
    particulars: Object.keys(own).length > 0 ? { own } : {},
  };
  return {
    ...told,
    title: draft.title === null ? titleTemplate : written(draft.title),
    venue: written(draft.venue),
    notice: noticeOf(told),
    date: draft.date ?? today,
    partners: draft.partners.map(tidy),
    axes: draft.layout.axes.map((axis) => ({ ...axis, name: tidy(axis.name), question: tidy(axis.question) })),
    tables: draft.layout.tables,
    agenda: draft.agenda.map((item) => ({ ...item, title: tidy(item.title) })),
    instructions: {},
    roadmap: draft.roadmap.map((step) => ({ ...step, title: tidy(step.title) })),
    settings: draft.settings,
  };
}

function tidy(wording: Wording): Wording {
  const entries = Object.entries(wording).map(([locale, text]) => [locale, kempt(text)]);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

// Practice and a real database each have their own.
const nameOf = (keeper: string) => `warsha.new.${keeper}`;

export function keepDraft(keeper: string, draft: WorkshopDraft | null): void {
  keep(nameOf(keeper), draft && JSON.stringify(draft));
}

/** Null when there is none, or one from another release. */
export function keptDraft(keeper: string): WorkshopDraft | null {
  try {
    const draft: unknown = JSON.parse(kept(nameOf(keeper)) ?? 'null');
    const known = typeof draft === 'object' && draft !== null && 'version' in draft && draft.version === 2;
    // Only keepDraft writes under this name, and the version changes with the shape.
    return known ? (draft as WorkshopDraft) : null;
  } catch {
    return null;
  }
}
