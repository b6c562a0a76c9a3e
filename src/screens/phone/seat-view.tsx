import { TableChoice } from '@/features/joining/table-choice';

/** Before anything else one sits down: every proposal belongs to a table. */
export function SeatView({ onSeated }: { onSeated: () => void }) {
  return <TableChoice onChosen={onSeated} />;
}
