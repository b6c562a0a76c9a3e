// The day beside its plan: what should be on, how many minutes behind or ahead, and on demand the whole agenda.

import { useTranslations } from 'use-intl';
import { type Position, plannedBeginning } from '@/domain/agenda';
import { tagOf, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Icon, UserText } from '@/ui';
import styles from './agenda-line.module.css';
import { usePosition } from './use-position';

export function AgendaLine() {
  const t = useTranslations('pacing');
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const position = usePosition();
  if (workshop.agenda.length === 0) return null;
  return (
    <div className={styles.day}>
      {position && (
        <p className={styles.line}>
          <Lag position={position} />
          <UserText inline>{wording(position.item.title)}</UserText>
        </p>
      )}
      <details>
        <summary>{t('agenda')}</summary>
        <Plan position={position} />
      </details>
    </div>
  );
}

function Lag({ position: { behind } }: { position: Position }) {
  const t = useTranslations('pacing');
  if (behind === null) return <strong>{t('not-begun')}</strong>;
  const [icon, words] =
    behind > 0
      ? (['waiting', t('behind', { count: behind })] as const)
      : behind < 0
        ? (['move', t('ahead', { count: -behind })] as const)
        : (['check', t('on-time')] as const);
  return (
    <strong className={styles.lag} data-late={behind > 0 || undefined}>
      <Icon name={icon} />
      {words}
    </strong>
  );
}

/** Every item with its length, and the time of day it was planned for once the day has begun. */
function Plan({ position }: { position: Position | null }) {
  const phone = useTranslations('phone');
  const { workshop } = useRoom();
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
