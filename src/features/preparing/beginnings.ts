// What the form of a new workshop is filled in with before anybody has typed: the four axes, nothing, or the plan of another.

import type { WorkshopId } from '@/domain/ids';
import type { Wording } from '@/domain/wording';
import type { WorkshopTemplate } from '@/domain/workshop-template';
import { titleTemplate } from '@/i18n/axes-template';
import type { Base, WorkshopDraft } from './draft';
import { addAxis } from './layout';
import { freshLayout, usualAgenda } from './template';

const blank: Base = { title: {}, commune: {}, instructions: {}, roadmap: [], particulars: {}, day: '' };

const untouched = {
  version: 3,
  ...{ title: null, commune: null, programme: null, venue: null, notice: null },
  ...{ date: null, locale: null, roadmap: null },
  partners: [],
  settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
} as const;

/** The four priority axes and the usual day. */
export function freshDraft(): WorkshopDraft {
  const base = { ...blank, title: titleTemplate };
  return { ...untouched, from: { as: 'axes' }, base, layout: freshLayout(), agenda: usualAgenda };
}

/** One axis, still to be named, for there can't be none. */
export function emptyDraft(): WorkshopDraft {
  const layout = addAxis({ axes: [], tables: [] });
  return { ...untouched, from: { as: 'empty' }, base: blank, layout, agenda: [] };
}

/** `called`: what it was taken from. `original`: the real workshop, when this is a rehearsal of it. */
export function draftFrom(
  template: WorkshopTemplate,
  as: 'earlier' | 'file',
  called: Wording,
  original?: WorkshopId,
): WorkshopDraft {
  const { axes, tables, agenda, partners, settings, locale, ...base } = template;
  const from = { as, called, ...(original && { original }) };
  return { ...untouched, from, base, layout: { axes, tables }, agenda, partners, settings, locale };
}

/** Begun anew from something else; the day that was chosen stays, and the commune where the other names none. */
export function begunAnew(next: WorkshopDraft, before: WorkshopDraft): WorkshopDraft {
  const namesNone = Object.keys(next.base.commune).length === 0;
  return { ...next, date: before.date, commune: namesNone ? before.commune : null };
}
