import { useTranslations } from 'use-intl';
import { type CostAnswer, PUBLISHED } from '@/domain/cost-price';
import { TextField } from '@/ui';
import styles from './costing.module.css';
import { useNumbers } from './use-numbers';
import { type Asked, priceFields } from './use-question';

/** On either plan, with the prices that were published; others can be typed in their place. */
export function Price({ asked, answer }: { asked: Asked; answer: CostAnswer }) {
  const t = useTranslations('costing');
  const { dollars, day } = useNumbers();
  return (
    <section className={styles.part}>
      <h2>{t('price')}</h2>
      <p>{t(answer.verdict === 'over' ? 'spark-over' : 'spark')}</p>
      <p>{t.rich('blaze', { price: () => <bdi>{dollars(answer.price)}</bdi> })}</p>
      <div className={styles.question}>
        {priceFields.map((name) => (
          <TextField
            key={name}
            inputMode="decimal"
            dir="ltr"
            label={t(`price-${name}`)}
            value={asked.typed[`price-${name}`]}
            onChange={(event) => asked.type(`price-${name}`, event.target.value)}
          />
        ))}
      </div>
      <p className={styles.soft}>
        {t.rich('published', {
          day: () => <bdi>{day(PUBLISHED.day)}</bdi>,
          database: () => <bdi dir="ltr">{PUBLISHED.database}</bdi>,
          files: () => <bdi dir="ltr">{PUBLISHED.files}</bdi>,
        })}
      </p>
    </section>
  );
}
