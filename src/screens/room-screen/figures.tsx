import { useTranslations } from 'use-intl';
import type { RoomFigures } from '@/domain/figures';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import { UserText } from '@/ui';
import styles from './figures.module.css';

/** More steps than this are for paper, not for a projector. */
const STEPS = 3;

/** The end of the day: thanks, what was made, and what comes next. */
export function Figures({ figures }: { figures: RoomFigures }) {
  const t = useTranslations('screen');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const locale = useLocaleChoice((choice) => choice.locale);
  const { people, proposals, commitments, placed } = figures;
  const numbers = [
    { number: `${people}`, words: t('people-word', { count: people }) },
    { number: `${proposals}`, words: t('proposals-word', { count: proposals }) },
    { number: `${commitments}`, words: t('commitments-word', { count: commitments }) },
    // Rounded down: "100 %" is said only when every proposal has its place.
    ...(proposals > 0 ? [{ number: `${Math.floor((100 * placed) / proposals)} %`, words: t('placed-word') }] : []),
  ];
  const steps = workshop.roadmap.filter(({ date }) => date > workshop.date).slice(0, STEPS);
  return (
    <section className={styles.figures}>
      <h2 className={styles.thanks}>{t('thanks')}</h2>
      <ul className={styles.numbers}>
        {numbers.map(({ number, words }) => (
          <li key={words}>
            <bdi className={styles.number}>{number}</bdi>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {steps.length > 0 && (
        <div className={styles.next}>
          <h3>{t('next-steps')}</h3>
          <ol className={styles.steps}>
            {steps.map(({ id, title, date }) => (
              <li key={id}>
                <UserText inline>{word(title)}</UserText>
                <bdi>{dayInWords(date, locale)}</bdi>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
