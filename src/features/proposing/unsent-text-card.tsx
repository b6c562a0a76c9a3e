import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { sendLate } from '@/domain/late';
import { textFault, tidied } from '@/domain/note-text';
import { tableOf } from '@/domain/workshop';
import { randomText } from '@/lib/random';
import { useRoom } from '@/live';
import { Button, Card, Stack, UserText, useToasts } from '@/ui';
import { keepUnsentText, unsentText } from './unsent-text';

const LATE_UNITS = 1000;

/** Writing closed in mid-sentence: the words are still here, and can go to the facilitators. */
export function UnsentText() {
  const t = useTranslations('proposing');
  const { workshop, workshopId, userId, me, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const [text, setText] = useState(() => unsentText(workshopId, userId));
  const [id] = useState(() => randomText(20));
  const table = tableOf(workshop, me.tableId);
  const clean = tidied(text);
  if (clean === '') return null;
  const done = (said: string) => {
    keepUnsentText(workshopId, userId, '');
    setText('');
    say(said);
  };
  const send = (tableId: typeof me.tableId) => {
    if (!table || !tableId) return;
    run('sendLate', sendLate(id, { text: clean, axisId: table.axisId, tableId })).done.catch(() => {
      keepUnsentText(workshopId, userId, text);
      setText(text);
    });
    done(t('sent-late'));
  };
  return (
    <Card>
      <Stack tight>
        <h2>{t('unsent-title')}</h2>
        <UserText>{text}</UserText>
        <Stack row tight>
          {table && textFault(clean, LATE_UNITS) === null && (
            <Button look="primary" onClick={() => send(table.id)}>
              {t('send-late')}
            </Button>
          )}
          <Button onClick={() => done(t('unsent-dropped'))}>{t('drop')}</Button>
        </Stack>
      </Stack>
    </Card>
  );
}
