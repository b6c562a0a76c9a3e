import { type RefObject, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskGroup } from '@/domain/desk';
import { Button, EmptyState, UserText } from '@/ui';
import styles from './list.module.css';
import { listKeys } from './list-keys';
import { ProposalGroup } from './proposal-group';
import { useSelection } from './selection';
import type { Desk } from './use-desk';
import { usePlaceWords } from './words';

interface ProposalListProps {
  desk: Desk;
  /** What passes the filter. */
  shown: readonly DeskGroup[];
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Axis by axis, what lies together next to each other. */
export function ProposalList({ desk, shown, heading }: ProposalListProps) {
  const t = useTranslations('answering');
  const words = usePlaceWords();
  const select = useSelection((selection) => selection.select);
  const askSelected = useSelection((selection) => selection.askSelected);
  const hintId = useId();
  const ids = shown.flatMap(({ notes }) => notes.map(({ id }) => id));
  const axes = [...new Set(shown.map(({ axisId }) => axisId))];
  return (
    <section className={styles.list} aria-describedby={hintId}>
      <div className={styles.top}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t('n-proposals', { count: ids.length })}
        </h2>
        {ids.length > 0 && <Button onClick={() => select(ids, true)}>{t('select-all', { count: ids.length })}</Button>}
      </div>
      <p id={hintId} className={styles.keys}>
        {t.rich('keys', { key: (chunks) => <kbd>{chunks}</kbd> })}
      </p>
      {ids.length === 0 && <EmptyState>{t(desk.coverage.proposals === 0 ? 'none' : 'none-found')}</EmptyState>}
      {/* The keys only spare what the checkboxes and buttons inside do by themselves. */}
      <section className={styles.axes} aria-label={t('proposals')} onKeyDown={listKeys(askSelected)}>
        {axes.map((axisId) => (
          <div key={axisId ?? ''} className={styles.axis} data-hue={words.hue(axisId)}>
            <h3 className={styles['axis-name']}>
              <UserText inline>{words.axis(axisId)}</UserText>
            </h3>
            {shown
              .filter((group) => group.axisId === axisId)
              .map((group) => (
                <ProposalGroup key={group.id} group={group} desk={desk} words={words} />
              ))}
          </div>
        ))}
      </section>
    </section>
  );
}
