import { lazy, Suspense } from 'react';
import type { Table } from '@/domain/workshop';
import { MyRounds } from '@/features/voting/my-rounds';
import { WithFormWords, WithPhasesWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useRoom } from '@/live';
import { UnsettledProposals } from './unsettled-proposals';

const TableForms = lazy(() => retrying(() => import('../board/table-forms')).then((m) => ({ default: m.TableForms })));

/** While the room is asked something; without a table one looks on. */
export function VotingView({ table }: { table: Table | null }) {
  const { phase } = useRoom().workshop.stage;
  return (
    <>
      {table && <UnsettledProposals table={table} />}
      <WithPhasesWords>
        <MyRounds table={table} />
      </WithPhasesWords>
      {table && phase === 'review' && (
        <Suspense fallback={null}>
          <WithFormWords>
            <TableForms table={table} />
          </WithFormWords>
        </Suspense>
      )}
    </>
  );
}
