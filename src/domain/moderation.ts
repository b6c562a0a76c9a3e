// What a facilitator has to read before others may.

import { byAge } from './age';
import type { Change } from './change';
import type { WorkshopId } from './ids';
import type { Note } from './note';
import type { Settings } from './workshop';

type Moderation = Settings['moderation'];

export const moderations = ['off', 'screen', 'all'] as const satisfies readonly Moderation[];

export function chooseModeration(workshopId: WorkshopId, moderation: Moderation): Change[] {
  return [{ op: 'patch', in: 'workshops', id: workshopId, fields: { 'settings.moderation': moderation } }];
}

/** The longest waiting first. What was held stays so when moderation is switched off: it is let pass or hidden by a tap. */
export function waitingFor(moderation: Moderation, notes: readonly Note[]): readonly Note[] {
  return notes
    .filter(({ state, cleared }) => state === 'held' || (moderation !== 'off' && state === 'shown' && !cleared))
    .sort(byAge);
}
