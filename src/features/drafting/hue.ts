import type { Thing } from '@/domain/board';
import { axisOf, type Hue, type Workshop } from '@/domain/workshop';

/** The paper of a proposal or a stack is that of its axis. */
export function hueOf(workshop: Workshop, { notes }: Thing): Hue {
  const [note] = notes;
  return (note && axisOf(workshop, note.axisId)?.hue) || 'teal';
}
