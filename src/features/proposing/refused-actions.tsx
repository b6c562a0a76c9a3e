import { useTranslations } from 'use-intl';
import { sendLate } from '@/domain/late';
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
    // Under the proposal's own id: sent twice it lies there once. Marked at once, since an answer may take hours.
    mark(noteId, { sentLate: true });
    run('sendLate', sendLate(noteId, { text, axisId, tableId })).done.catch(() => mark(noteId, { sentLate: false }));
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
