import { useEffect, useState } from 'react';
import type { Commitment } from '@/domain/commitment';
import type { CommitmentId } from '@/domain/ids';
import { useLive, useRoom } from '@/live';
import type { Gatherer } from './gatherer';
import type { Scribe } from './scribe';
import { useGatherer, useGathererState } from './use-gatherer';
import { useScribe, useScribeState } from './use-scribe';
import { useWordingLeave } from './use-wording-leave';

/** Hands over what an earlier visit left on this device, without the form being opened; shows nothing, and listens no longer. */
export function Courier({ id }: { id: CommitmentId }) {
  const { workshopId } = useRoom();
  const [isDone, setDone] = useState(false);
  const commitment = useLive('commitment', { workshopId, commitmentId: id }, !isDone).value;
  return commitment && !isDone ? <Carrying commitment={commitment} onDone={() => setDone(true)} /> : null;
}

function Carrying({ commitment, onDone }: { commitment: Commitment; onDone: () => void }) {
  const mayWrite = useWordingLeave(commitment.tableId) === null;
  const scribe = useScribe(commitment, mayWrite);
  const gatherer = useGatherer(commitment, mayWrite, scribe);
  return scribe && gatherer ? <Carried scribe={scribe} gatherer={gatherer} onDone={onDone} /> : null;
}

function Carried({ scribe, gatherer, onDone }: { scribe: Scribe; gatherer: Gatherer; onDone: () => void }) {
  const both = [useScribeState(scribe).saving, useGathererState(gatherer)];
  useEffect(() => {
    if (both.every((one) => one === 'saved')) onDone();
  });
  return null;
}
