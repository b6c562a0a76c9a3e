import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type AttendanceLine, totalsOf } from '@/domain/attendance';
import { useRoom } from '@/live';
import { Banner, Button, CheckBox, Choice, Stack } from '@/ui';
import styles from './attendance.module.css';
import { namesCsv, totalsCsv } from './attendance-csv';
import { PrintedSheet } from './printed-sheet';
import { useSheetWords } from './use-sheet-words';

/** Hands a file to the browser. */
export type SaveFile = (name: string, content: Blob) => void;

const whats = ['totals', 'names'] as const;

/** Totals, unless somebody says that they need the names and has read what that means. */
export function AttendanceExport({ lines, save }: { lines: readonly AttendanceLine[]; save: SaveFile }) {
  const t = useTranslations('attendance');
  const { workshop } = useRoom();
  const say = useSheetWords();
  const [what, setWhat] = useState<(typeof whats)[number]>('totals');
  const [understood, setUnderstood] = useState(false);
  const [printing, setPrinting] = useState(false);
  const write = (kind: string, text: string) =>
    save(`warsha-${workshop.date}-attendance-${kind}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return (
    <Stack>
      <h3>{t('export-heading')}</h3>
      <Choice
        label={t('what')}
        value={what}
        options={whats.map((value) => ({ value, label: t(value) }))}
        onChoose={(value) => {
          setWhat(value);
          setUnderstood(false);
        }}
      />
      {what === 'totals' && (
        <>
          <p className={styles.hint}>{t('totals-hint')}</p>
          <Button icon="download" onClick={() => write('totals', totalsCsv(totalsOf(lines), say))}>
            {t('save-totals')}
          </Button>
        </>
      )}
      {what === 'names' && (
        <>
          <Banner tone="caution" icon="warning">
            {t('names-hint')}
          </Banner>
          <CheckBox label={t('understood')} checked={understood} onCheck={setUnderstood} />
          <Button icon="download" disabled={!understood} onClick={() => write('names', namesCsv(lines, say))}>
            {t('save-names')}
          </Button>
          <Button icon="print" disabled={!understood} onClick={() => setPrinting(true)}>
            {t('print-filled')}
          </Button>
        </>
      )}
      {printing && <PrintedSheet lines={lines} onDone={() => setPrinting(false)} />}
    </Stack>
  );
}
