import { useTranslations } from 'use-intl';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { UserText } from '@/ui';
import styles from './agenda-panel.module.css';
import { FitList } from './fit-list';
import panel from './panel.module.css';

/** The day in its order, as much of it as fits; what belongs to the phase is on now. */
export function AgendaPanel() {
  const t = useTranslations('screen');
  const phone = useTranslations('phone');
  const { agenda, locale, stage } = useRoom().workshop;
  const word = useWording(locale);
  let start = 0;
  return (
    <article className={panel.panel}>
      <h2>{phone('agenda-title')}</h2>
      <FitList className={panel.list} total={agenda.length} more={(count) => t('more-items', { count })}>
        {agenda.map(({ phase, title, minutes }) => {
          const key = start;
          start += minutes;
          // While people come in, nothing has begun.
          const isNow = phase === stage.phase && (phase !== 'welcome' || stage.begunAt !== null);
          return (
            <div key={key} className={styles.item} aria-current={isNow ? 'step' : undefined}>
              <p>
                {isNow && <span className={styles.now}>{phone('now')}</span>} <UserText inline>{word(title)}</UserText>
              </p>
              <p className={styles.minutes}>{phone('minutes', { count: minutes })}</p>
            </div>
          );
        })}
      </FitList>
    </article>
  );
}
