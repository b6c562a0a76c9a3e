import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Member, writes } from '@/domain/member';
import { westernDigits } from '@/lib/text';
import { TextField } from '@/ui';
import styles from './attending.module.css';
import { PeopleList } from './people-list';
import { useArranging } from './use-arranging';

const DIGITS = 4;

/** Somebody in the hall says the number on their phone; where they sit, and what can be done for them. */
export function FindPerson({ members }: { members: readonly Member[] }) {
  const t = useTranslations('attending');
  const { numberOf } = useArranging();
  const [asked, setAsked] = useState('');
  const number = westernDigits(asked).replace(/\D/g, '');
  const isWhole = number.length === DIGITS;
  const found = isWhole ? members.filter((member) => writes(member.role) && numberOf(member) === number) : [];
  const title = !isWhole ? '' : t(found.length > 1 ? 'found-several' : found.length === 1 ? 'found' : 'found-none');
  return (
    <div className={styles.find}>
      <TextField
        label={t('find')}
        hint={t('find-hint')}
        inputMode="numeric"
        autoComplete="off"
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
      />
      <div role="status">{isWhole && found.length === 0 && title}</div>
      {found.length > 0 && (
        <PeopleList
          title={title}
          people={found.filter(({ removed }) => !removed)}
          removed={found.filter(({ removed }) => removed)}
          withTable
        />
      )}
    </div>
  );
}
