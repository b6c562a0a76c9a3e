import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { minuteOf, timetableOf } from '@/domain/agenda';
import { useRoom } from '@/live';
import { Button, Card, EmptyState, Stack, TextField } from '@/ui';
import styles from './paper.module.css';
import { PrintedRunSheet } from './printed-run-sheet';

/** The agenda with the hours on the clock: asked here, because a workshop has a day and no hour. */
export function RunSheetFields() {
  const t = useTranslations('paper');
  const { agenda } = useRoom().workshop;
  const [beginning, setBeginning] = useState('09:00');
  const [printing, setPrinting] = useState(false);
  const minute = minuteOf(beginning);
  return (
    <Card>
      <Stack>
        <h2>{t('run-sheet')}</h2>
        <p className={styles.hint}>{t('run-sheet-text')}</p>
        {agenda.length === 0 ? (
          <EmptyState>{t('no-agenda')}</EmptyState>
        ) : (
          <>
            <div className={styles.fields}>
              <TextField
                label={t('begins')}
                type="time"
                value={beginning}
                fault={minute === null && t('no-time')}
                onChange={(event) => setBeginning(event.target.value)}
              />
              {minute !== null && <p className={styles.hint}>{t('ends', { time: timetableOf(agenda, minute).end })}</p>}
            </div>
            <Stack row>
              <Button icon="print" disabled={minute === null} onClick={() => setPrinting(true)}>
                {t('print-run-sheet')}
              </Button>
            </Stack>
            {printing && minute !== null && <PrintedRunSheet beginning={minute} onDone={() => setPrinting(false)} />}
          </>
        )}
      </Stack>
    </Card>
  );
}
