import { lazy, type ReactNode, Suspense, useState } from 'react';
import { writes } from '@/domain/member';
import { hasUnsentText } from '@/features/proposing/unsent-text';
import { WithPhasesWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useRoom } from '@/live';

// Nobody is called before they have written something, as a rule: it comes when it is needed.
const Called = lazy(() => retrying(() => import('@/features/calling/called')).then((m) => ({ default: m.Called })));
const MutedNotice = lazy(() =>
  retrying(() => import('@/features/calling/muted-notice')).then((m) => ({ default: m.MutedNotice })),
);

/** What facilitators call everybody to lies over the view and takes nothing of it away. */
export function Callable({ children }: { children: ReactNode }) {
  const { workshop, me } = useRoom();
  const [covered, setCovered] = useState(false);
  const call = me.role === 'facilitator' ? null : workshop.stage.call;
  return (
    <>
      {me.muted && writes(me.role) && (
        <Suspense fallback={null}>
          <WithPhasesWords>
            <MutedNotice />
          </WithPhasesWords>
        </Suspense>
      )}
      <div inert={covered}>{children}</div>
      {/* Always there, so that what comes into it is read out. */}
      <div role="status">
        {call && (
          <Suspense fallback={null}>
            <WithPhasesWords>
              <Called
                key={`${call.subject} ${call.text}`}
                call={call}
                hasUnsentText={() => hasUnsentText(workshop.id, me.id)}
                onCover={setCovered}
              />
            </WithPhasesWords>
          </Suspense>
        )}
      </div>
    </>
  );
}
