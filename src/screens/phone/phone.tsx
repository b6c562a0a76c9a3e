import { lazy, Suspense, useEffect, useState } from 'react';
import type { Member } from '@/domain/member';
import { isArranging, isWriting, type Phase } from '@/domain/phase';
import { isPrivate } from '@/domain/stage';
import { axisOf, type Table, tableOf, type Workshop } from '@/domain/workshop';
import { useFinishingTitle } from '@/features/drafting/titling';
import { useUnsentTitles } from '@/features/drafting/unsent-titles';
import { wishToSend } from '@/features/proposing/early-field';
import { useEditing } from '@/features/proposing/editing';
import { isSharedDevice } from '@/features/proposing/shared-device';
import { type Standing, useStanding } from '@/features/proposing/standing';
import { hasUnsentText } from '@/features/proposing/unsent-text';
import { UnsentText } from '@/features/proposing/unsent-text-card';
import { useFinishing } from '@/features/proposing/use-finishing';
import { retrying } from '@/lib/retrying';
import { useRoom } from '@/live';
import { AtTable } from './at-table';
import { Callable } from './callable';
import { DraftingView } from './drafting-view';
import { PaperEntry } from './paper-entry';
import { PhoneFrame, type Tab } from './phone-frame';
import { ProposingView } from './proposing-view';
import { SeatView } from './seat-view';
import { UnsettledProposals } from './unsettled-proposals';
import { WelcomeView } from './welcome-view';

// What is not for somebody about to write comes when it is shown.
const CloseView = lazy(() => retrying(() => import('./close-view')).then((m) => ({ default: m.CloseView })));
const PresentationView = lazy(() =>
  retrying(() => import('./presentation-view')).then((m) => ({ default: m.PresentationView })),
);
const VotingView = lazy(() => retrying(() => import('./voting-view')).then((m) => ({ default: m.VotingView })));
const ObserverView = lazy(() => retrying(() => import('./observer-view')).then((m) => ({ default: m.ObserverView })));
const FacilitatorView = lazy(() =>
  retrying(() => import('./facilitator-view')).then((m) => ({ default: m.FacilitatorView })),
);
const UnsentTitlesView = lazy(() =>
  retrying(() => import('./unsent-titles-view')).then((m) => ({ default: m.UnsentTitlesView })),
);

/** The phone: what each phase offers, for one thumb. Nothing asks for a reload; the phase brings its own view. */
export default function Phone() {
  return (
    <Callable>
      <View />
    </Callable>
  );
}

function View() {
  const { workshop, me } = useRoom();
  const [choice, setChoice] = useState<{ tab: Tab; phase: Phase } | null>(null);
  const [moving, setMoving] = useState(false);
  const { finishing, end } = useFinishing();
  const { titles } = useUnsentTitles();
  const finishingTitle = useFinishingTitle();
  const isEditing = useEditing(({ id }) => id !== null);
  // What the composer below has not taken by now stays where it is: text that nobody has sent.
  useEffect(() => wishToSend(null), []);
  const { phase } = workshop.stage;
  // Chosen for this phase: the next one brings its own view again.
  const chosen = choice?.phase === phase ? choice.tab : null;
  const setChosen = (tab: Tab) => setChoice({ tab, phase });
  const table = tableOf(workshop, me.tableId);
  const tabs = tabsOf(isWriting(phase), isArranging(phase) || (phase === 'propose' && !isPrivate(workshop)));
  // Somebody in mid-sentence finishes it: the board waits until the field is empty.
  const isBusy = isEditing || hasUnsentText(workshop.id, me.id);
  const first = isArranging(phase) && !isBusy ? 'board' : 'write';
  const tab = chosen && tabs.includes(chosen) ? chosen : tabs.includes(first) ? first : null;
  useStanding(workshop.id, tab === 'write' && table ? standingOf(workshop, me, table) : null);
  if (me.role === 'observer' || me.role === 'screen') {
    return (
      <PhoneFrame tabs={[]} tab={null} onTab={setChosen}>
        <Suspense fallback={null}>
          <ObserverView />
        </Suspense>
      </PhoneFrame>
    );
  }
  if (me.role === 'facilitator' && !table) {
    return (
      <PhoneFrame tabs={[]} tab={null} onTab={setChosen}>
        <Suspense fallback={null}>
          <FacilitatorView />
        </Suspense>
      </PhoneFrame>
    );
  }
  if (!table || moving) {
    return (
      <PhoneFrame tabs={[]} tab={null} onTab={setChosen}>
        <SeatView onSeated={() => setMoving(false)} stay={table} />
        <UnsentText />
      </PhoneFrame>
    );
  }
  return (
    <PhoneFrame
      tabs={tabs}
      tab={tab}
      onTab={setChosen}
      table={table}
      onMove={workshop.settings.chooseTable ? () => setMoving(true) : undefined}
    >
      {/* In one place through all phases: somebody in the middle of a pile of cards is left there. */}
      {me.role === 'rapporteur' && hasBegun(phase) && <PaperEntry table={table} />}
      {(tab === 'write' || finishing) && <ProposingView table={table} onFinished={finishing ? end : undefined} />}
      {(tab === 'board' || finishingTitle) && (
        <>
          {tab === 'board' && (
            <>
              <AtTable table={table} part="table" />
              <UnsettledProposals table={table} />
            </>
          )}
          <DraftingView table={table} />
        </>
      )}
      {tab === null && !finishing && <UnsentText />}
      {tab !== 'board' && titles.length > 0 && (
        <Suspense fallback={null}>
          <UnsentTitlesView />
        </Suspense>
      )}
      {tab === null && (
        <Suspense fallback={null}>
          <Phased table={table} />
        </Suspense>
      )}
      {tab === null && phase !== 'close' && <AtTable table={table} />}
    </PhoneFrame>
  );
}

/** What a participant's phone may show again before the room is there; others write as somebody else asks them to. */
function standingOf(workshop: Workshop, me: Member, table: Table): Standing | null {
  const axis = axisOf(workshop, table.axisId);
  const isStopped = workshop.stage.frozen || workshop.status === 'closed';
  if (!axis || isStopped || me.role !== 'participant' || isSharedDevice(workshop.id)) return null;
  const { name, hue, question } = axis;
  const { phase } = workshop.stage;
  return { userId: me.id, locale: workshop.locale, phase, table: table.name, axis: name, hue, question };
}

/** The phases in which nothing is written or moved. */
function Phased({ table }: { table: Table }) {
  const { phase } = useRoom().workshop.stage;
  if (phase === 'close') return <CloseView table={table} />;
  if (phase === 'presentation') return <PresentationView table={table} />;
  if (phase === 'vote' || phase === 'review') return <VotingView table={table} />;
  return <WelcomeView table={table} />;
}

/** Nothing has been written before people are asked to. */
function hasBegun(phase: Phase): boolean {
  return phase !== 'welcome' && phase !== 'presentation';
}

function tabsOf(writing: boolean, board: boolean): Tab[] {
  return [...(writing ? (['write'] as const) : []), ...(board ? (['board'] as const) : [])];
}
