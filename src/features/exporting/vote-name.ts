import type { Report } from '@/domain/report';
import type { ReportedVote } from '@/domain/report-votes';
import type { Wording } from '@/domain/wording';
import type { ExportWords } from './export-words';

/** Its title; without one its axis; without that it was the plenary's. */
export function voteName(
  { title, axisId }: Pick<ReportedVote, 'title' | 'axisId'>,
  { axes }: Pick<Report, 'axes'>,
  say: ExportWords,
  read: (wording: Wording) => string,
): string {
  const axis = axes.find(({ id }) => id !== null && id === axisId);
  return title.trim() || (axis && read(axis.name)) || say('plenary');
}
