import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LongText } from '@/domain/body';
import type { Role } from '@/domain/member';
import { momentInWords, useLocaleChoice } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { Button, UserText, useToasts, Waiting } from '@/ui';
import { useFilling } from './filling';
import { versionsOf } from './versions';
import styles from './wording.module.css';

const writer = (role: Role) => (role === 'facilitator' || role === 'rapporteur' ? role : 'participant');

/** How a text stood before, and the way back to it: an ordinary edit, which can be taken back the same way. */
export function EarlierTexts({ field }: { field: LongText }) {
  const t = useTranslations('wording');
  const shared = useTranslations('shared');
  const locale = useLocaleChoice((choice) => choice.locale);
  const say = useToasts((toasts) => toasts.say);
  const { workshopId } = useRoom();
  const { commitment, scribe, mayWrite } = useFilling();
  // All there ever was: listened to only as long as somebody looks at it.
  const updates = useLive('updates', {
    workshopId,
    commitmentId: commitment.id,
    tableId: commitment.tableId,
    since: 0,
  });
  const versions = useMemo(() => versionsOf(updates.value ?? [], field), [updates.value, field]);
  if (!updates.value) return <Waiting>{t('loading')}</Waiting>;
  const bringBack = (text: string) => {
    const before = scribe.words.read(field);
    scribe.words.rewrite(field, text);
    scribe.flush(true);
    const back = () => {
      scribe.words.rewrite(field, before);
      scribe.flush(true);
    };
    say(t('brought-back'), { action: { label: shared('undo'), run: back } });
  };
  const now = scribe.words.read(field);
  const earlier = versions.filter(({ text }) => text !== now);
  if (earlier.length === 0) return <p>{t('earlier-none')}</p>;
  return (
    <ol className={styles.versions}>
      {earlier.map(({ at, role, text }) => (
        <li key={at}>
          <p className={styles.when}>
            <bdi>{momentInWords(at, locale)}</bdi>
            {' · '}
            {t(`by-${writer(role)}`)}
          </p>
          {text ? <UserText>{text}</UserText> : <p>{t('emptied')}</p>}
          {mayWrite && (
            <Button icon="undo" className={styles.small} onClick={() => bringBack(text)}>
              {t('bring-back')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
