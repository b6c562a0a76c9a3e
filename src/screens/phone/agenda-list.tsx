import { useTranslations } from 'use-intl';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Badge, Stack, UserText } from '@/ui';
import styles from './phone.module.css';

/** The day in its order; what belongs to the phase is on now. */
export function AgendaList() {
  const t = useTranslations('phone');
  const { agenda, locale, stage } = useRoom().workshop;
  const wording = useWording(locale);
  if (agenda.length === 0) return null;
  let start = 0;
  return (
    <Stack tight>
      <h2>{t('agenda-title')}</h2>
      <ol className={styles.list}>
        {agenda.map(({ phase, title, minutes }) => {
          const key = start;
          start += minutes;
          const isNow = phase === stage.phase;
          return (
            <li key={key} className={styles.agenda} aria-current={isNow ? 'step' : undefined}>
              <span>
                {isNow && <Badge>{t('now')}</Badge>} <UserText inline>{wording(title)}</UserText>
              </span>
              <span className={styles.minutes}>{t('minutes', { count: minutes })}</span>
            </li>
          );
        })}
      </ol>
    </Stack>
  );
}
