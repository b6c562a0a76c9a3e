import { useTranslations } from 'use-intl';
import { byDay } from '@/domain/series';
import type { Workshop } from '@/domain/workshop';
import { templateOf, type WorkshopTemplate } from '@/domain/workshop-template';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { EmptyState, UserText } from '@/ui';
import styles from './starting.module.css';

interface EarlierListProps {
  workshops: readonly Workshop[];
  onTemplate: (template: WorkshopTemplate) => void;
}

/** One's workshops, the latest first: a press takes the plan of one. One that is still being put back has no whole plan. */
export function EarlierList({ workshops, onTemplate }: EarlierListProps) {
  const t = useTranslations('starting');
  const whole = workshops.filter(({ restored }) => restored?.whole !== false);
  if (whole.length === 0) return <EmptyState>{t('earlier-none')}</EmptyState>;
  const latestFirst = [...whole].sort((a, b) => byDay(b, a));
  return (
    <ul className={styles.list} aria-label={t('earlier-list')}>
      {latestFirst.map((workshop) => (
        <li key={workshop.id}>
          <Earlier workshop={workshop} onPress={() => onTemplate(templateOf(workshop))} />
        </li>
      ))}
    </ul>
  );
}

function Earlier({ workshop, onPress }: { workshop: Workshop; onPress: () => void }) {
  const reader = useLocaleChoice((choice) => choice.locale);
  const wording = useWording(workshop.locale);
  return (
    <button type="button" className={styles.way} onClick={onPress}>
      <strong>
        <UserText inline>{wording(workshop.title)}</UserText>
      </strong>
      <span className={styles.hint}>
        <UserText inline>{wording(workshop.commune)}</UserText> · <bdi>{dayInWords(workshop.date, reader)}</bdi>
      </span>
    </button>
  );
}
