// The organisers' own part of the desk: every proposal and its answer, every commitment and its proposals.

import { useTranslations } from 'use-intl';
import { useLocation, useSearchParams } from 'wouter';
import { type DeskFilter, filterFrom, filterInto, noFilter } from '@/domain/desk-filter';
import { CommitmentsPanel } from '@/features/answering/commitments-panel';
import { ProposalsPanel } from '@/features/answering/proposals-panel';
import { useDesk } from '@/features/answering/use-desk';
import { Waiting } from '@/ui';
import { CommitmentActions } from './commitment-actions';

export function Answers({ view }: { view: 'proposals' | 'commitments' }) {
  const t = useTranslations('console');
  const desk = useDesk();
  const [search, setSearch] = useSearchParams();
  const [path] = useLocation();
  const addressOf = (filter: Partial<DeskFilter>) =>
    `${path}?${new URLSearchParams({ view: 'proposals', ...filterInto({ ...noFilter, ...filter }) })}`;
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
