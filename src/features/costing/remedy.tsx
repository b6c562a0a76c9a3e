import { useTranslations } from 'use-intl';
import type { CostQuestion } from '@/domain/cost-plan';
import { type CostAnswer, remediesFor } from '@/domain/cost-price';
import styles from './costing.module.css';
import { useNumbers } from './use-numbers';

/** What to do, the simplest first. */
export function Remedy({ question, answer }: { question: CostQuestion; answer: CostAnswer }) {
  const t = useTranslations('costing');
  const { count, dollars } = useNumbers();
  const { tables, people } = remediesFor(question);
  if (answer.verdict === 'fits')
    return (
      <section className={styles.part}>
        <h2>{t('to-do')}</h2>
        <p>{t('do-nothing')}</p>
      </section>
    );
  return (
    <section className={styles.part}>
      <h2>{t('to-do')}</h2>
      <ul>
        {answer.verdict === 'tight' && <li>{t('do-rehearse')}</li>}
        <li>{t.rich('do-pay', { price: () => <bdi>{dollars(answer.price)}</bdi> })}</li>
        {tables !== null && <li>{t('do-tables', { tables })}</li>}
        {people !== null && <li>{t.rich('do-people', { people: () => <bdi>{count(people)}</bdi> })}</li>}
        <li>{t('do-split')}</li>
      </ul>
    </section>
  );
}
