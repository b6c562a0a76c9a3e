import { axisOf, type Table } from '@/domain/workshop';
import { MyProposals } from '@/features/proposing/my-proposals';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useRoom } from '@/live';

/** Beside the board: only the proposals that the server hasn't taken, because they ask something of their owner. */
export function UnsettledProposals({ table }: { table: Table }) {
  const { workshop } = useRoom();
  const mine = useMyNotes('unconfirmed');
  const refused = mine.notes.filter(({ status, entry }) => status === 'refused' && !entry?.sentLate);
  if (refused.length === 0) return null;
  return (
    <MyProposals mine={{ ...mine, notes: refused }} hue={axisOf(workshop, table.axisId)?.hue ?? 'teal'} open={false} />
  );
}
