import { useTranslations } from 'use-intl';
import { type CostAnswer, FREE } from '@/domain/cost-price';
import { Table } from '@/ui';
import styles from './costing.module.css';
import { useNumbers } from './use-numbers';

/** What is expected beside what is free. */
export function Figures({ answer }: { answer: CostAnswer }) {
  const t = useTranslations('costing');
  const { count, bytes, share } = useNumbers();
  const rows = [
    ['reads', answer.reads, FREE.reads, count, 'free-day'],
    ['writes', answer.writes, FREE.writes, count, 'free-day'],
    ['files', answer.fileBytes, FREE.fileBytes, bytes, 'free-day'],
    ['database', answer.databaseBytes, FREE.databaseBytes, bytes, 'free-month'],
  ] as const;
  return (
    <section className={styles.part}>
      <h2 id="cost-figures">{t('figures')}</h2>
      <Table aria-labelledby="cost-figures">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('expected')}</th>
            <th scope="col">{t('free')}</th>
            <th scope="col">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, used, free, say, per]) => (
            <tr key={name}>
              <th scope="row">{t(name)}</th>
              <td>
                <bdi>{say(used)}</bdi>
              </td>
              <td>{t.rich(per, { amount: () => <bdi>{say(free)}</bdi> })}</td>
              <td>
                <bdi>{share(used / free)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={styles.soft}>{t('each', { amount: Math.round(answer.readsPerPerson) })}</p>
    </section>
  );
}
