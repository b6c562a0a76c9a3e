import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Code } from '@/domain/ids';
import type { Key } from '@/domain/invitation';
import { useRoom } from '@/live';
import { Button, Select, Stack } from '@/ui';
import { Posters } from './posters';
import styles from './preparing.module.css';

/** All of them before the day; one alone when it got lost or wet, or a table was added. */
export function PosterChoice({ keys }: { keys: readonly Key[] }) {
  const t = useTranslations('preparing');
  const shared = useTranslations('shared');
  const { tables } = useRoom().workshop;
  const [only, setOnly] = useState<Code | 'all'>('all');
  const open = keys.filter(({ open: isOpen, role }) => isOpen && role === 'participant');
  const door = open.find(({ tableId }) => tableId === null);
  const options = [
    { value: 'all' as const, label: t('posters-all') },
    ...(door ? [{ value: door.code, label: t('posters-door') }] : []),
    ...tables.flatMap(({ id, name }) => {
      const key = open.find(({ tableId }) => tableId === id);
      return key ? [{ value: key.code, label: shared('table', { name }) }] : [];
    }),
  ];
  // One that was chosen may have been closed since.
  const chosen = options.some(({ value }) => value === only) ? only : 'all';
  return (
    <Stack>
      <Select<Code | 'all'> label={t('posters-which')} value={chosen} options={options} onChoose={setOnly} />
      <Stack row>
        <Button look="primary" icon="print" onClick={() => print()}>
          {t('posters')}
        </Button>
        <p className={styles.hint}>{t('posters-text')}</p>
      </Stack>
      <Posters keys={keys} only={chosen === 'all' ? null : chosen} />
    </Stack>
  );
}
