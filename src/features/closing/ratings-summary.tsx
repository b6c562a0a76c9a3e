import { useTranslations } from 'use-intl';
import { useLive, useRoom } from '@/live';
import { EmptyState, laidOut, Stack, UserText } from '@/ui';
import styles from './closing.module.css';

const levels = [5, 4, 3, 2, 1] as const;
/** Under this many, a level might point at somebody. */
const FEWEST = 5;

/** How the day was for the room: numbers and lines, nobody's. */
export function RatingsSummary() {
  const t = useTranslations('closing');
  const { workshop, workshopId } = useRoom();
  const isPurged = (workshop.purgeAskedAt ?? null) !== null;
  const given = useLive('ratings', { workshopId }, !isPurged).value;
  const kept = useLive('sums', { workshopId }, isPurged).value?.ratings;
  const ratings = (isPurged ? kept : given) ?? [];
  if (ratings.length < FEWEST)
    return <EmptyState>{t('ratings-few', { count: ratings.length, fewest: FEWEST })}</EmptyState>;
  const most = Math.max(...levels.map((level) => ratings.filter((rating) => rating.level === level).length));
  // In the order of their words: that of their coming might tell who wrote them.
  const lines = ratings.filter(({ text }) => text !== '').sort((a, b) => (a.text < b.text ? -1 : 1));
  return (
    <Stack tight>
      <p>{t('ratings-count', { count: ratings.length })}</p>
      <ul className={styles.bars}>
        {levels.map((level) => {
          const count = ratings.filter((rating) => rating.level === level).length;
          return (
            <li key={level}>
              <span>{t(`level-${level}`)}</span>
              <span className={styles.bar} style={{ inlineSize: `${(100 * count) / most}%` }} aria-hidden="true" />
              <bdi>{count}</bdi>
            </li>
          );
        })}
      </ul>
      {lines.length > 0 && (
        <details className={styles.lines}>
          <summary>{t('ratings-lines', { count: lines.length })}</summary>
          <ul>{laidOut(lines.map(opinion))}</ul>
        </details>
      )}
    </Stack>
  );
}

/** Two may be the same words: nothing but their places tells them apart. */
function opinion({ text }: { readonly text: string }) {
  return (
    <li>
      <UserText>{text}</UserText>
    </li>
  );
}
