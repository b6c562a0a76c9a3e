// The organisers' own part of the desk: every proposal and its answer, every commitment and its proposals.

import { useTranslations } from 'use-intl';
import { useSearchParams } from 'wouter';
import { filterFrom, filterInto, noFilter } from '@/domain/desk-filter';
import { CommitmentsPanel } from '@/features/answering/commitments-panel';
import { ProposalsPanel } from '@/features/answering/proposals-panel';
import { useDesk } from '@/features/answering/use-desk';
import { Waiting } from '@/ui';
import { CommitmentActions } from './commitment-actions';

export function Answers({ view }: { view: 'proposals' | 'commitments' }) {
  const t = useTranslations('console');
  const desk = useDesk();
  const [search, setSearch] = useSearchParams();
  if (!desk) return <Waiting>{t('loading')}</Waiting>;
  if (view === 'commitments')
    return (
      <CommitmentsPanel
        desk={desk}
        linkTo={({ id }) => addressOf({ place: id })}
        actions={(commitment) => <CommitmentActions commitment={commitment} />}
      />
    );
  return (
    <ProposalsPanel
      desk={desk}
      filter={filterFrom((name) => search.get(name))}
      onFilter={(filter) => setSearch({ view, ...filterInto(filter) }, { replace: true })}
      linkTo={(axis) => addressOf({ axis, owing: 'unanswered' })}
    />
  );
}

function addressOf(filter: Partial<typeof noFilter>): string {
  return `?${new URLSearchParams({ view: 'proposals', ...filterInto({ ...noFilter, ...filter }) })}`;
}
