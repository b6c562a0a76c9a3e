import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type AttendanceLine, hasAttendance, isMadeLine, withdrawAttendance } from '@/domain/attendance';
import { useLive, useRoom } from '@/live';
import { Button, EmptyState, Stack, useToasts, Waiting } from '@/ui';
import styles from './attendance.module.css';
import { byName } from './attendance-csv';
import { AttendanceExport, type SaveFile } from './attendance-export';
import { PrintedSheet } from './printed-sheet';
import { Withdraw } from './withdraw';

/** How many have signed, and what becomes of it. Heard of only while it is shown. */
export function AttendanceKeeper({ save }: { save: SaveFile }) {
  const t = useTranslations('attendance');
  const { workshop, workshopId } = useRoom();
  const { value: lines } = useLive('attendance', { workshopId });
  const [printing, setPrinting] = useState(false);
  if (!lines) return <Waiting>{t('loading')}</Waiting>;
  return (
    <Stack>
      <p className={styles.count} role="status">
        {t('count', { count: lines.length })}
      </p>
      {!hasAttendance(workshop.settings) && <p className={styles.hint}>{t('off-text')}</p>}
      {lines.length === 0 ? <EmptyState>{t('empty-text')}</EmptyState> : <Lines lines={lines} />}
      <Button icon="print" onClick={() => setPrinting(true)}>
        {t('print-empty')}
      </Button>
      {lines.length > 0 && <AttendanceExport lines={lines} save={save} />}
      {printing && <PrintedSheet lines={null} onDone={() => setPrinting(false)} />}
    </Stack>
  );
}

function Lines({ lines }: { lines: readonly AttendanceLine[] }) {
  const t = useTranslations('attendance');
  return (
    <ul className={styles.lines} aria-label={t('lines')}>
      {byName(lines).map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { line: AttendanceLine }) {
  const t = useTranslations('attendance');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const remove = () => {
    run('withdrawAttendance', withdrawAttendance(line.id));
    say(t('withdrawn-said'));
  };
  return (
    <li className={styles.line}>
      <span>
        <bdi>{line.name}</bdi>
        <small>
          <bdi>{line.organisation}</bdi> {isMadeLine(line) && t('by-other')}
        </small>
      </span>
      <Withdraw brief label={t('remove', { name: line.name })} onWithdraw={remove} />
    </li>
  );
}
