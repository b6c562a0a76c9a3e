import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLive, useRoom } from '@/live';
import { Button, Card, Stack, Waiting } from '@/ui';
import { CardFields } from './card-fields';
import styles from './paper.module.css';
import { PrintedCodes } from './printed-codes';
import { RunSheetFields } from './run-sheet-fields';

/** What is printed before the day for people without phones and halls without a network. */
export function OnPaper({ attendanceSheet }: { attendanceSheet: (onDone: () => void) => ReactNode }) {
  const t = useTranslations('paper');
  const { workshopId } = useRoom();
  const { value: keys } = useLive('keys', { workshopId });
  if (!keys) return <Waiting>{t('reading')}</Waiting>;
  return (
    <Stack>
      <p>{t('text')}</p>
      <RunSheetFields />
      <CardFields keys={keys} />
      <Sheet
        title={t('codes')}
        text={t('codes-text')}
        button={t('print-codes')}
        sheet={(onDone) => <PrintedCodes keys={keys} onDone={onDone} />}
      />
      <Sheet
        title={t('attendance')}
        text={t('attendance-text')}
        button={t('print-attendance')}
        sheet={attendanceSheet}
      />
    </Stack>
  );
}

interface SheetProps {
  title: string;
  text: string;
  button: string;
  sheet: (onDone: () => void) => ReactNode;
}

function Sheet({ title, text, button, sheet }: SheetProps) {
  const [printing, setPrinting] = useState(false);
  return (
    <Card>
      <Stack>
        <h2>{title}</h2>
        <p className={styles.hint}>{text}</p>
        <Stack row>
          <Button icon="print" onClick={() => setPrinting(true)}>
            {button}
          </Button>
        </Stack>
        {printing && sheet(() => setPrinting(false))}
      </Stack>
    </Card>
  );
}
