// What another workshop may start from: what organisers had decided, as a file and out of one. No person, no code, nothing that
// anybody wrote in the workshop may come in here.

import * as v from 'valibot';
import { canonicalJson } from '@/lib/canonical-json';
import { ARCHIVE_FORMAT, ARCHIVE_UNITS, type ArchiveFault, checkArchive } from './archive';
import { decided } from './archive-shape';
import { isClean } from './note-text';
import { particularsOf } from './particulars';
import { isTooBig, unstorableIn } from './storable';
import { MAX_AGENDA, MAX_PARTNERS, MAX_ROADMAP, type Workshop } from './workshop';

const TEMPLATE_FORMAT = 'warsha-template';
const TEMPLATE_SCHEMA = 1;
/** In UTF-16 units: some three times what the fullest plan takes. */
const TEMPLATE_UNITS = 500_000;

type Decided = Pick<
  Workshop,
  | ('title' | 'commune' | 'programme' | 'locale' | 'partners' | 'axes' | 'tables')
  | ('agenda' | 'instructions' | 'roadmap' | 'settings' | 'particulars')
>;

export interface WorkshopTemplate extends Decided {
  /** The day that its timetable was made for (ISO): steps that another day has overtaken move with it. */
  readonly day: string;
}

/** Without its day and place, its notice and until when data are kept: another has its own. */
export function templateOf(workshop: Decided & Pick<Workshop, 'date' | 'notice'>): WorkshopTemplate {
  const { title, commune, programme, locale, partners, axes, tables } = workshop;
  const { agenda, instructions, roadmap, settings } = workshop;
  return {
    ...{ title, commune, locale, partners, axes, tables, agenda, instructions, roadmap, settings },
    ...(programme && { programme }),
    particulars: particularsOf(workshop),
    day: workshop.date,
  };
}

/** The file's text, always the same for the same template. */
export function templateText(content: WorkshopTemplate): string {
  return `${canonicalJson({ format: TEMPLATE_FORMAT, schema: TEMPLATE_SCHEMA, content }, 1)}\n`;
}

export type TemplateFault = Exclude<ArchiveFault, 'not-an-archive'> | 'not-a-template';
export type CheckedTemplate =
  | { readonly template: WorkshopTemplate; readonly fault: null }
  /** `where`: the way to what no workshop could hold, if it is known (`axes › 0 › name › fr`). */
  | { readonly template: null; readonly fault: TemplateFault; readonly where: string };

const envelope = v.object({
  format: v.picklist([TEMPLATE_FORMAT, ARCHIVE_FORMAT]),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  content: v.record(v.string(), v.unknown()),
});

/** Of a template's file or of an archive, of which the plan alone is taken. Believes nothing, throws nothing. */
export function checkTemplate(text: string): CheckedTemplate {
  if (text.length > ARCHIVE_UNITS) return refused('too-big');
  const outer = v.safeParse(envelope, parsed(text));
  if (!outer.success) return refused('not-a-template');
  const { format, schema, content } = outer.output;
  if (format === ARCHIVE_FORMAT) return fromArchive(text);
  if (schema > TEMPLATE_SCHEMA) return refused('newer');
  return text.length > TEMPLATE_UNITS ? refused('too-big') : checked(content);
}

function fromArchive(text: string): CheckedTemplate {
  const { archive, fault } = checkArchive(text);
  if (archive) return checked(templateOf(archive.content.workshop));
  return refused(fault === 'not-an-archive' ? 'not-a-template' : fault);
}

const refused = (fault: TemplateFault, where = ''): CheckedTemplate => ({ template: null, fault, where });

const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const dayOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60));
const seats = v.pipe(v.number(), v.minValue(1));
const atMost = (most: number, part: v.GenericSchema = v.unknown()) => v.pipe(v.array(part), v.maxLength(most));

const shape: v.GenericSchema<unknown, WorkshopTemplate> = v.object({ ...decided, day });

/** Beyond their shape: as many as there may be, and numbers and dates that can be. */
const bounds = v.object({
  partners: atMost(MAX_PARTNERS),
  axes: v.pipe(v.array(v.unknown()), v.minLength(1)),
  tables: v.array(v.object({ seats })),
  agenda: atMost(MAX_AGENDA, v.object({ minutes })),
  roadmap: atMost(MAX_ROADMAP, v.object({ date: dayOrMonth })),
});

function checked(content: unknown): CheckedTemplate {
  const whole = v.safeParse(shape, content, { abortEarly: true });
  const faults = whole.issues ?? v.safeParse(bounds, content, { abortEarly: true }).issues;
  if (faults || !whole.success) return refused('malformed', way(faults?.[0]?.path?.map(({ key }) => key)));
  const template = whole.output;
  const odd = oddIn(template) ?? unstorableIn(template) ?? uncleanIn(template);
  if (odd) return refused('malformed', way(odd));
  return isTooBig(template) ? refused('too-big') : { template, fault: null };
}

const way = (keys: readonly unknown[] = []) => keys.map(String).join(' › ');

/** What stands twice, or points to what isn't there. */
function oddIn({ axes, tables, roadmap }: WorkshopTemplate): readonly string[] | null {
  for (const [part, list] of Object.entries({ axes, tables, roadmap })) {
    const twice = list.findIndex(({ id }, i) => list.some((other, j) => j < i && other.id === id));
    if (twice !== -1) return [part, String(twice), 'id'];
  }
  const lost = tables.findIndex(({ axisId }) => !axes.some(({ id }) => id === axisId));
  return lost === -1 ? null : ['tables', String(lost), 'axisId'];
}

/** As the rules have it for a workshop's words. */
const UNITS = 300;
const NOTICE_UNITS = 10_000;

/** Words that could turn a page about, or that no workshop has room for. */
function uncleanIn(value: unknown, units = UNITS): readonly string[] | null {
  if (typeof value === 'string') return isClean(value, units) ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const inside = uncleanIn(part, name === 'own' ? NOTICE_UNITS : units);
    if (inside) return [name, ...inside];
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
