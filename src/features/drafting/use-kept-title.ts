import { useEffect, useRef } from 'react';
import { useRoom } from '@/live';
import { useSessionStore } from './session';
import { useTitling } from './titling';
import { keepUnsentTitle } from './unsent-titles';

/** `changed`: the words in the field of an open dialog, '' as long as they are what they were. */
export function useKeptTitle(changed: string): void {
  const { workshopId, userId } = useRoom();
  const session = useSessionStore();
  const latest = useRef(changed);
  latest.current = changed;
  const isChanged = changed !== '';
  useEffect(() => {
    useTitling.setState({ isChanged });
    return () => useTitling.setState({ isChanged: false });
  }, [isChanged]);
  useEffect(() => {
    const { opened } = session.getState();
    return () => {
      // Sent or given up, its dialog is not what is opened any more; else it was taken away under their fingers.
      if (latest.current === '' || session.getState().opened !== opened) return;
      keepUnsentTitle({ workshopId, userId }, { text: latest.current, why: 'closed' });
      // It must not come back empty when moving is allowed again. A stack can still be read.
      if (opened?.kind !== 'stack') session.getState().open(null);
    };
  }, [session, workshopId, userId]);
}
