import { useTranslations } from 'use-intl';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Card, Stack, UserText } from '@/ui';
import styles from './closing.module.css';

/** What comes after the day, with its dates. */
export function NextSteps() {
  const t = useTranslations('closing');
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const locale = useLocaleChoice((choice) => choice.locale);
  const steps = workshop.roadmap.filter(({ date }) => date > workshop.date);
  if (steps.length === 0) return null;
  return (
    <Card>
      <Stack tight>
        <h2>{t('next-heading')}</h2>
        <ol className={styles.steps}>
          {steps.map(({ id, title, date }) => (
            <li key={id}>
              <UserText inline>{wording(title)}</UserText>
              <bdi>{dayInWords(date, locale)}</bdi>
            </li>
          ))}
        </ol>
      </Stack>
    </Card>
  );
}
