import type { Commitment } from '@/domain/commitment';
import type { CommitmentId } from '@/domain/ids';
import { useLive, useRoom } from '@/live';
import type { Scribe } from './scribe';
import { useScribe, useScribeState } from './use-scribe';
import { useWordingLeave } from './use-wording-leave';

/** Hands over what an earlier visit left on this device, without the form being opened; shows nothing. */
export function Courier({ id }: { id: CommitmentId }) {
  const { workshopId } = useRoom();
  const commitment = useLive('commitment', { workshopId, commitmentId: id }).value;
  return commitment ? <Carrying commitment={commitment} /> : null;
}

function Carrying({ commitment }: { commitment: Commitment }) {
  const mayWrite = useWordingLeave(commitment.tableId) === null;
  const scribe = useScribe(commitment, mayWrite);
  return scribe ? <Watched scribe={scribe} /> : null;
}

/** Keeps the scribe's news coming, for it sends what was left once it has heard the server. */
function Watched({ scribe }: { scribe: Scribe }) {
  useScribeState(scribe);
  return null;
}
