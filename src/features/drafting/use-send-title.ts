import type { Change } from '@/domain/change';
import { type Command, useRoom } from '@/live';
import { keepUnsentTitle } from './unsent-titles';

/** Runs what gives something a title; refused, the title stays on this device with its owner told why. */
export function useSendTitle(): (action: string, changes: readonly Change[], title: string) => Command {
  const { workshopId, userId, run } = useRoom();
  return (action, changes, text) => {
    const command = run(action, changes, { quiet: text !== '' });
    command.done.catch(() => text && keepUnsentTitle({ workshopId, userId }, { text, why: 'refused' }));
    return command;
  };
}
