import type { Table } from '@/domain/workshop';
import { MyRounds } from '@/features/voting/my-rounds';
import { WithPhasesWords } from '@/i18n';
import { UnsettledProposals } from './unsettled-proposals';

/** While the room is asked something; without a table one looks on. */
export function VotingView({ table }: { table: Table | null }) {
  return (
    <>
      {table && <UnsettledProposals table={table} />}
      <WithPhasesWords>
        <MyRounds table={table} />
      </WithPhasesWords>
    </>
  );
}
