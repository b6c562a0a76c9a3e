import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CARDS_A_SHEET } from '@/domain/card';
import type { Key } from '@/domain/invitation';
import { westernDigits } from '@/lib/text';
import { useRoom } from '@/live';
import { Button, Card, Select, Stack, TextField } from '@/ui';
import styles from './paper.module.css';
import { PrintedCards } from './printed-cards';

const amounts = ['4', '8', '12', '16', '20', '24', '32', '40'] as const;
const MOST = 9999;

/** How many cards, of which tables, from which number on. */
export function CardFields({ keys }: { keys: readonly Key[] }) {
  const t = useTranslations('paper');
  const shared = useTranslations('shared');
  const { tables } = useRoom().workshop;
  const [chosen, setChosen] = useState('all');
  const [each, setEach] = useState<(typeof amounts)[number]>('12');
  const [first, setFirst] = useState('1');
  const [printing, setPrinting] = useState(false);
  const some = chosen === 'all' ? tables : tables.filter(({ id }) => id === chosen);
  const from = Math.min(MOST, Math.max(1, Number.parseInt(westernDigits(first), 10) || 1));
  return (
    <Card>
      <Stack>
        <h2>{t('cards')}</h2>
        <p className={styles.hint}>{t('cards-text')}</p>
        <div className={styles.fields}>
          <Select
            label={t('for-table')}
            value={chosen}
            options={[
              { value: 'all', label: t('all-tables') },
              ...tables.map(({ id, name }) => ({ value: id as string, label: shared('table', { name }) })),
            ]}
            onChoose={setChosen}
          />
          <Select
            label={t('each')}
            value={each}
            options={amounts.map((value) => ({ value, label: value }))}
            onChoose={setEach}
          />
          <TextField
            label={t('from')}
            hint={t('from-hint')}
            inputMode="numeric"
            value={first}
            onChange={(event) => setFirst(event.target.value)}
          />
        </div>
        <Stack row>
          <Button look="primary" icon="print" onClick={() => setPrinting(true)}>
            {t('print-cards')}
          </Button>
          <p className={styles.hint}>{t('sheets', { count: (some.length * Number(each)) / CARDS_A_SHEET })}</p>
        </Stack>
        {printing && (
          <PrintedCards tables={some} each={Number(each)} from={from} keys={keys} onDone={() => setPrinting(false)} />
        )}
      </Stack>
    </Card>
  );
}
