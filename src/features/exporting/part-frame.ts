// What stands before a document's own matter: what it is, where it comes from, the calendar it belongs to.

import { type Block, heading, line, listTable, typed, words } from './blocks';
import type { Setting } from './setting';

/** `about`: in a remark, what kind of paper this is. */
export function cover(setting: Setting, title: string, { subtitle = '', about = '' } = {}): readonly Block[] {
  const { report, say, day, read } = setting;
  const commune = read(report.commune);
  const partners = report.partners.map(read).filter(Boolean);
  const programme = read(report.programme);
  const when = say('workshop-of', { date: day(report.date) });
  return [
    ...(commune ? [line('label', commune)] : []),
    heading(0, words(title)),
    ...(subtitle ? [line('label', subtitle)] : []),
    line('label', typed(read(report.title))),
    ...(programme ? [line('plain', say('programme', { name: programme }))] : []),
    line('plain', [when, read(report.venue)].filter(Boolean).join(' · ')),
    ...(partners.length > 0 ? [line('plain', say('partners', { names: partners.join(' · ') }))] : []),
    ...(about ? [line('remark', about)] : []),
    line('remark', stateLine(setting)),
  ];
}

/** Of which instant all of it is true. */
export function stateLine({ frozen, say, dayOf, hour }: Setting): string {
  return say('state-of', { date: dayOf(frozen.takenAt), hour: hour(frozen.takenAt) });
}

export function contents({ say }: Setting): readonly Block[] {
  return [{ is: 'contents', title: words(say('contents')) }];
}

export function roadmap({ report, say, day, read }: Setting): readonly Block[] {
  if (report.roadmap.length === 0) return [];
  const rows = report.roadmap.map(({ date, title }) => [day(date), read(title)]);
  return [
    heading(1, words(say('roadmap'))),
    listTable([[say('roadmap-date'), say('roadmap-step')], ...rows], [30, 70]),
  ];
}
