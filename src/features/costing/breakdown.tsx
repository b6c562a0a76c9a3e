import { useTranslations } from 'use-intl';
import { type CostLine, costPhases, costRoles, costSum, readsOf } from '@/domain/cost-model';
import { Table } from '@/ui';
import styles from './costing.module.css';
import { useNumbers } from './use-numbers';

/** Who causes which reads in which phase, and the writes of all. */
export function Breakdown({ lines }: { lines: readonly CostLine[] }) {
  const t = useTranslations('costing');
  const { count } = useNumbers();
  return (
    // Wider than a phone: it is moved as a whole, by the keyboard too, from its summary.
    <details className={styles.fold}>
      <summary>{t('breakdown')}</summary>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('phase')}</th>
            {costRoles.map((role) => (
              <th key={role} scope="col">
                {t(`role-${role}`)}
              </th>
            ))}
            <th scope="col">{t('writes')}</th>
          </tr>
        </thead>
        <tbody>
          {costPhases.map((phase) => {
            const here = lines.filter((line) => line.phase === phase);
            return (
              <tr key={phase}>
                <th scope="row">{t(`in-${phase}`)}</th>
                {costRoles.map((role) => (
                  <td key={role}>
                    <bdi>{count(readsOf(costSum(here.filter((line) => line.role === role))))}</bdi>
                  </td>
                ))}
                <td>
                  <bdi>{count(costSum(here).writes)}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </details>
  );
}
