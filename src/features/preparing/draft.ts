// The form of a new workshop while it is filled in: kept on this device until the workshop stands, so that neither a
// reload nor a refusal costs a word.

import type { WorkshopId } from '@/domain/ids';
import { withoutForbidden } from '@/domain/note-text';
import type { Plan } from '@/domain/opening';
import { usualEnd } from '@/domain/purge';
import { isBlank, type Locale, type Wording, wordingIn } from '@/domain/wording';
import type { Particulars, RoadmapStep, Workshop } from '@/domain/workshop';
import type { WorkshopTemplate } from '@/domain/workshop-template';
import { noticeOf } from '@/i18n/notice-template';
import type { Layout } from './layout';
import { carriedOver } from './roadmap';

/** What the form began with, and what stays of it wherever nothing was typed. */
export type Base = Omit<WorkshopTemplate, 'axes' | 'tables' | 'agenda' | 'partners' | 'settings' | 'locale'>;

/** Lines in one language that take the place of the base's, in all of its languages, once something was typed. */
export type TypedLine = 'title' | 'commune' | 'programme' | 'venue' | 'notice';

export interface WorkshopDraft
  extends Pick<Workshop, 'agenda' | 'partners' | 'settings'>,
    Readonly<Record<TypedLine, string | null>> {
  readonly version: 3;
  readonly from:
    | { readonly as: 'axes' | 'empty' }
    /** `called`: the title of what it was taken from. `original`: the real workshop that this one, in practice, will rehearse. */
    | { readonly as: 'earlier' | 'file'; readonly called: Wording; readonly original?: WorkshopId };
  readonly base: Base;
  /** Null: today, whatever day that is when the workshop is created. */
  readonly date: string | null;
  /** Null: the language of the interface. */
  readonly locale: Locale | null;
  readonly layout: Layout;
  /** Null: the base's, carried over to the day. */
  readonly roadmap: readonly RoadmapStep[] | null;
}

/** What one reads in the line before anything is typed there. */
export function baseOf(draft: WorkshopDraft, line: TypedLine): Wording {
  if (line === 'notice') return standingParticulars(draft).own ?? {};
  return (line === 'venue' ? null : draft.base[line]) ?? {};
}

export function lineOf(draft: WorkshopDraft, line: TypedLine, home: Locale): string {
  return draft[line] ?? wordingIn(baseOf(draft, line), home, home);
}

export function roadmapOf({ roadmap, base, date }: WorkshopDraft, today: string): readonly RoadmapStep[] {
  return roadmap ?? carriedOver(base.roadmap, base.day, date ?? today);
}

/** Another commune has other offices, another number of its declaration, another notice: nothing of it may be said unasked. */
function standingParticulars({ base, commune }: WorkshopDraft): Particulars {
  const isSame =
    commune === null ||
    Object.values(base.commune).some((text) => withoutForbidden(text) === withoutForbidden(commune));
  return isSame ? (base.particulars ?? {}) : {};
}

/** What the workshop will be. The draft has no faults. */
export function planOf(draft: WorkshopDraft, today: string, reader: Locale): Plan {
  const locale = draft.locale ?? reader;
  const date = draft.date ?? today;
  const said = (line: TypedLine) => tidy(draft[line] === null ? baseOf(draft, line) : { [locale]: draft[line] });
  const { instructions } = draft.base;
  const { own: _, declaration, ...told } = standingParticulars(draft);
  const particulars: Particulars = {
    ...tidyAll(told),
    ...(declaration && { declaration: withoutForbidden(declaration) }),
    ...(!isBlank(said('notice')) && { own: said('notice') }),
  };
  const noticed = { commune: said('commune'), locale, deleteAfter: usualEnd(date), particulars };
  return {
    ...noticed,
    title: said('title'),
    ...(!isBlank(said('programme')) && { programme: said('programme') }),
    venue: said('venue'),
    notice: noticeOf(noticed),
    date,
    partners: draft.partners.map(tidy),
    axes: draft.layout.axes.map((axis) => ({ ...axis, name: tidy(axis.name), question: tidy(axis.question) })),
    tables: draft.layout.tables,
    agenda: draft.agenda.map((item) => ({ ...item, title: tidy(item.title) })),
    instructions: tidyAll(instructions),
    roadmap: roadmapOf(draft, today).map((step) => ({ ...step, title: tidy(step.title) })),
    settings: draft.settings,
  };
}

function tidy(wording: Wording): Wording {
  const entries = Object.entries(wording).map(([locale, text]) => [locale, withoutForbidden(text)]);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

/** Those that say something. */
function tidyAll<Name extends string>(wordings: { readonly [In in Name]?: Wording }): { [In in Name]?: Wording } {
  const tidied = Object.entries<Wording | undefined>(wordings).map(([name, wording]) => [name, tidy(wording ?? {})]);
  // Some of the names that were there, and no other.
  return Object.fromEntries(tidied.filter(([, wording]) => Object.keys(wording ?? {}).length > 0)) as {
    [In in Name]?: Wording;
  };
}
