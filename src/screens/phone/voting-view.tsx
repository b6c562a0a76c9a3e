import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { Table } from '@/domain/workshop';
import { WithPhasesWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { Waiting } from '@/ui';
import { UnsettledProposals } from './unsettled-proposals';

// Votes come, with their words, when the phase does.
const MyRounds = lazy(() =>
  retrying(() => import('@/features/voting/my-rounds')).then((m) => ({ default: m.MyRounds })),
);

/** Without a table one looks on. */
export function VotingView({ table }: { table: Table | null }) {
  const t = useTranslations('shared');
  return (
    <>
      {table && <UnsettledProposals table={table} />}
      <Suspense fallback={<Waiting>{t('starting')}</Waiting>}>
        <WithPhasesWords>
          <MyRounds table={table} />
        </WithPhasesWords>
      </Suspense>
    </>
  );
}
