import { lazy, type ReactNode, Suspense, useState } from 'react';
import { hasUnsentText } from '@/features/proposing/unsent-text';
import { WithPhasesWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useRoom } from '@/live';

const OnPhones = lazy(() => retrying(() => import('@/features/calling/on-phones')));

/** What facilitators call everybody to lies over the view and takes nothing of it away. */
export function Callable({ children }: { children: ReactNode }) {
  const { workshop, me } = useRoom();
  const [covered, setCovered] = useState(false);
  const isSpokenTo = me.role !== 'facilitator' && (workshop.stage.call || me.muted);
  return (
    <>
      {/* Always there, so that what comes into it is read out. */}
      <div role="status">
        {isSpokenTo && (
          <Suspense fallback={null}>
            <WithPhasesWords>
              <OnPhones hasUnsentText={() => hasUnsentText(workshop.id, me.id)} onCover={setCovered} />
            </WithPhasesWords>
          </Suspense>
        )}
      </div>
      <div inert={covered}>{children}</div>
    </>
  );
}
