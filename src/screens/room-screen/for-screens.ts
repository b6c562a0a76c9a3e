import { isForScreens } from '@/domain/note';
import type { Workshop } from '@/domain/workshop';
import type { WholeRoom } from '@/features/attending/use-whole-room';

/** The room with no words that wait for a facilitator; the numbers stay those of all. */
export function forScreens({ settings }: Pick<Workshop, 'settings'>, room: WholeRoom): WholeRoom {
  return { ...room, notes: room.notes.filter((note) => isForScreens(note, settings.moderation)) };
}
