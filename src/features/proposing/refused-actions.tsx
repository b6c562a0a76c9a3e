import { useTranslations } from 'use-intl';
import { sendLate } from '@/domain/late';
import { randomText } from '@/lib/random';
import { type Unconfirmed, useOutbox, useRoom } from '@/live';
import { Button, Stack } from '@/ui';
import styles from './proposing.module.css';

/** The server did not take it: why, and three ways on. Nothing typed is ever thrown away. */
export function RefusedActions({ entry, submit }: { entry: Unconfirmed; submit: (entry: Unconfirmed) => void }) {
  const t = useTranslations('proposing');
  const { run } = useRoom();
  const { mark } = useOutbox();
  if (entry.sentLate) return null;
  const { text, axisId, tableId, noteId } = entry;
  const late = () => {
    run('sendLate', sendLate(randomText(20), { text, axisId, tableId })).done.then(
      () => mark(noteId, { sentLate: true }),
      () => {},
    );
  };
  return (
    <Stack tight className={styles.why}>
      <p>{t('why-refused')}</p>
      <Stack row tight>
        <Button onClick={() => submit({ ...entry, refused: false, at: Date.now() })}>{t('again')}</Button>
        <Button onClick={late}>{t('send-late')}</Button>
        {'clipboard' in navigator && (
          <Button icon="copy" onClick={() => void navigator.clipboard.writeText(text)}>
            {t('copy')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
