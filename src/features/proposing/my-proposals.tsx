import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { retrying } from '@/lib/retrying';
import { EmptyState, Stack } from '@/ui';
import type { MyNote } from './my-note';
import { ProposalCard } from './proposal-card';
import styles from './proposing.module.css';
import type { MyNotes } from './use-my-notes';

const loadEditing = () => import('./edit-proposal');
const EditProposal = lazy(() => retrying(loadEditing).then((module) => ({ default: module.EditProposal })));

interface MyProposalsProps {
  mine: MyNotes;
  hue: string;
  open: boolean;
  /** Where they are not of one person only. */
  title?: ReactNode;
  tagOf?: (note: MyNote) => ReactNode;
}

/** One's own proposals, newest first, each with what has become of it. */
export function MyProposals({ mine, hue, open, title, tagOf }: MyProposalsProps) {
  const t = useTranslations('proposing');
  const [edited, setEdited] = useState<MyNote | null>(null);
  const hasSome = mine.notes.length > 0;
  useEffect(() => {
    // With the first proposal, not when it is reworded: there may be no network by then.
    if (hasSome) void retrying(loadEditing);
  }, [hasSome]);
  return (
    <Stack tight>
      <h2>{title ?? t('mine-title', { count: mine.notes.length })}</h2>
      {!hasSome && <EmptyState>{t('none')}</EmptyState>}
      <ul className={styles.mine}>
        {mine.notes.map((note) => (
          <ProposalCard
            key={note.id}
            mine={note}
            hue={hue}
            open={open}
            submit={mine.submit}
            tag={tagOf?.(note)}
            onEdit={() => setEdited(note)}
          />
        ))}
      </ul>
      {edited && (
        <Suspense fallback={null}>
          <EditProposal mine={edited} submit={mine.submit} onClose={() => setEdited(null)} />
        </Suspense>
      )}
    </Stack>
  );
}
