import { useState } from 'react';
import { isArranging, isWriting } from '@/domain/phase';
import { tableOf } from '@/domain/workshop';
import { hasUnsentText } from '@/features/proposing/unsent-text';
import { UnsentText } from '@/features/proposing/unsent-text-card';
import { useRoom } from '@/live';
import { CloseView } from './close-view';
import { DraftingView } from './drafting-view';
import { FacilitatorView } from './facilitator-view';
import { ObserverView } from './observer-view';
import { PhoneFrame, type Tab } from './phone-frame';
import { ProposingView } from './proposing-view';
import { SeatView } from './seat-view';
import { UnsettledProposals } from './unsettled-proposals';
import { WelcomeView } from './welcome-view';

/** The phone: what each phase offers, for one thumb. Nothing asks for a reload; the phase brings its own view. */
export default function Phone() {
  const { workshop, me } = useRoom();
  const [chosen, setChosen] = useState<Tab | null>(null);
  const [moving, setMoving] = useState(false);
  const { phase } = workshop.stage;
  const table = tableOf(workshop, me.tableId);
  if (me.role === 'observer' || me.role === 'screen') {
    return (
      <PhoneFrame tabs={[]} tab={null} onTab={setChosen}>
        <ObserverView />
      </PhoneFrame>
    );
  }
  if (me.role === 'facilitator' && !table) {
    return (
      <PhoneFrame tabs={[]} tab={null} onTab={setChosen}>
        <FacilitatorView />
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
  const tabs = tabsOf(
    isWriting(phase),
    isArranging(phase) || (phase === 'propose' && !workshop.settings.privateWriting),
  );
  // Somebody in mid-sentence finishes it: the board waits until the field is empty.
  const first = isArranging(phase) && !hasUnsentText(workshop.id, me.id) ? 'board' : 'write';
  const tab = chosen && tabs.includes(chosen) ? chosen : tabs.includes(first) ? first : null;
  return (
    <PhoneFrame
      tabs={tabs}
      tab={tab}
      onTab={setChosen}
      table={table}
      onMove={workshop.settings.chooseTable ? () => setMoving(true) : undefined}
    >
      {tab === 'write' && <ProposingView table={table} />}
      {tab === 'board' && (
        <>
          <UnsettledProposals table={table} />
          <DraftingView table={table} />
        </>
      )}
      {tab === null && <UnsentText />}
      {tab === null && (phase === 'close' ? <CloseView table={table} /> : <WelcomeView table={table} />)}
    </PhoneFrame>
  );
}

function tabsOf(writing: boolean, board: boolean): Tab[] {
  return [...(writing ? (['write'] as const) : []), ...(board ? (['board'] as const) : [])];
}
