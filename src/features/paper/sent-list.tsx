import { useTranslations } from 'use-intl';
import { Icon, type IconName, Paper, UserText } from '@/ui';
import styles from './paper.module.css';
import type { Sent } from './use-entry';

export type SentStatus = 'sent' | 'waiting' | 'refused';
export type StatusOf = (noteId: Sent['noteId']) => SentStatus;

const signs: Readonly<Record<SentStatus, IconName>> = { sent: 'check', waiting: 'waiting', refused: 'warning' };

/** What has been entered since this was opened, newest first, each with what has become of it. */
export function SentList({ sent, hue, statusOf }: { sent: readonly Sent[]; hue: string; statusOf: StatusOf }) {
  const t = useTranslations('paper');
  return (
    <section>
      <p role="status" className={styles.entered}>
        {t('entered', { count: sent.length })}
      </p>
      <ul className={styles.sent}>
        {sent.map(({ noteId, number, text, late }) => {
          const status = late ? 'sent' : statusOf(noteId);
          return (
            <Paper as="li" key={noteId} hue={hue}>
              <UserText>{text}</UserText>
              <p className={styles.status}>
                <Icon name={signs[status]} />
                {number !== null && <bdi>{t('card', { number: String(number) })}</bdi>}
                <span>{t(late ? 'to-late' : status)}</span>
              </p>
            </Paper>
          );
        })}
      </ul>
    </section>
  );
}
