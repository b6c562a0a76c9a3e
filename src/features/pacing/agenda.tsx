// The whole agenda, on demand: each item with its length, what should be on, and the time of day it was planned for.

import { useTranslations } from 'use-intl';
import { plannedBeginning } from '@/domain/agenda';
import { tagOf, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import { UserText } from '@/ui';
import styles from './agenda.module.css';
import { usePosition } from './use-position';

export function Agenda() {
  const t = useTranslations('pacing');
  const { workshop } = useRoom();
  if (workshop.agenda.length === 0) return null;
  return (
    <details className={styles.agenda}>
      <summary>{t('agenda')}</summary>
      <Plan />
    </details>
  );
}

function Plan() {
  const phone = useTranslations('phone');
  const { workshop } = useRoom();
  const position = usePosition();
  const wording = useWording(workshop.locale);
  const locale = useLocaleChoice((choice) => choice.locale);
  const beginning = plannedBeginning(workshop.agenda, workshop.stage.begunAt);
  const timeOf = new Intl.DateTimeFormat(tagOf(locale), { hour: '2-digit', minute: '2-digit', hour12: false });
  let minutes = 0;
  return (
    <ol className={styles.plan}>
      {workshop.agenda.map((item) => {
        const start = minutes;
        minutes += item.minutes;
        return (
          <li key={start + wording(item.title)} aria-current={item === position?.item ? 'step' : undefined}>
            {beginning !== null && <bdi className={styles.at}>{timeOf.format(beginning + start * 60_000)}</bdi>}
            <UserText inline>{wording(item.title)}</UserText>
            <span className={styles.minutes}>{phone('minutes', { count: item.minutes })}</span>
          </li>
        );
      })}
    </ol>
  );
}
