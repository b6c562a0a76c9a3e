// A table's board as phones and the desk show it: what the plenary said of a commitment comes with it, when it is opened.

import { lazy, Suspense } from 'react';
import type { CommitmentId, TableId } from '@/domain/ids';
import { AboutCommitment } from '@/features/drafting/about-commitment';
import { TableBoard } from '@/features/drafting/table-board';
import { WithPhasesWords } from '@/i18n';
import { retrying } from '@/lib/retrying';

const CommitmentAgreement = lazy(() =>
  retrying(() => import('@/features/voting/commitment-agreement')).then((m) => ({ default: m.CommitmentAgreement })),
);

export function Board({ tableId }: { tableId: TableId }) {
  return (
    <AboutCommitment value={agreementWith}>
      <TableBoard tableId={tableId} />
    </AboutCommitment>
  );
}

function agreementWith(id: CommitmentId) {
  return (
    <Suspense fallback={null}>
      <WithPhasesWords>
        <CommitmentAgreement id={id} />
      </WithPhasesWords>
    </Suspense>
  );
}
