import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Member } from '@/domain/member';
import { Button } from '@/ui';
import styles from './attending.module.css';
import { Person } from './person';
import { useArranging } from './use-arranging';

interface PeopleListProps {
  title: string;
  people: readonly Member[];
  removed?: readonly Member[];
  withTable?: boolean;
}

/** People as the numbers on their phones, and those who were put out, who can be brought back. */
export function PeopleList({ title, people, removed = [], withTable = false }: PeopleListProps) {
  const t = useTranslations('attending');
  const { numberOf, remove } = useArranging();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles.people}>
      <h4 ref={heading} tabIndex={-1}>
        {title}
      </h4>
      {people.length > 0 && <p className={styles.hint}>{t('people-hint')}</p>}
      <ul className={styles.persons} aria-label={title}>
        {people.map((member) => (
          <Person key={member.id} member={member} withTable={withTable} onGone={() => heading.current?.focus()} />
        ))}
      </ul>
      {removed.length > 0 && (
        <details className={styles.removed}>
          <summary>{t('removed-list', { count: removed.length })}</summary>
          <ul className={styles.persons} aria-label={t('removed-list', { count: removed.length })}>
            {removed.map((member) => {
              const number = numberOf(member);
              return (
                <li key={member.id} className={styles.person}>
                  <bdi>{t('person', { number })}</bdi>
                  <Button
                    icon="undo"
                    aria-label={t('bring-back-this', { number })}
                    onClick={() => {
                      remove(member, false);
                      heading.current?.focus();
                    }}
                  >
                    {t('bring-back')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
