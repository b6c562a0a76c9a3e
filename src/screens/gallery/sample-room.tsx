import { type ReactNode, useEffect } from 'react';
import { type Session, SessionProvider, useSessionStore } from '@/features/drafting/session';
import { RoomContext } from '@/live/workshop-room';
import { sampleMember, sampleWorkshop, workshopId } from './samples';

const room = {
  workshopId,
  userId: sampleMember.id,
  workshop: sampleWorkshop,
  me: sampleMember,
  run: () => ({ done: Promise.resolve(), undo: () => {} }),
  isGone: false,
  isEmptied: false,
};

/** A room to look at: no server is behind it, and what is pressed in it changes nothing. */
export function SampleRoom({ children }: { children: ReactNode }) {
  return <RoomContext value={room}>{children}</RoomContext>;
}

/** A board on which somebody is in the middle of something. */
export function InTheMiddle({ of, children }: { of: Partial<Session>; children: ReactNode }) {
  return (
    <SessionProvider>
      <Begun session={of} />
      {children}
    </SessionProvider>
  );
}

function Begun({ session }: { session: Partial<Session> }) {
  const store = useSessionStore();
  useEffect(() => store.setState(session), [store, session]);
  return null;
}
