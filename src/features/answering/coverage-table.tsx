import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { unanswered } from '@/domain/coverage';
import { Table } from '@/ui';
import styles from './coverage.module.css';
import type { Desk } from './use-desk';
import { usePlaceWords } from './words';

/** The same figures axis by axis; where something is left, the way there. */
export function CoverageTable({ desk, linkTo }: { desk: Desk; linkTo: (axisId: string) => string }) {
  const t = useTranslations('answering');
  const words = usePlaceWords();
  return (
    <Table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('filter-axis')}</th>
          <th scope="col">{t('column-answered')}</th>
          <th scope="col">{t('column-placed')}</th>
          <th scope="col">{t('column-without')}</th>
        </tr>
      </thead>
      <tbody>
        {desk.byAxis.map(({ axisId, coverage }) => (
          <tr key={axisId ?? ''} data-hue={words.hue(axisId)}>
            <th scope="row">
              {axisId && unanswered(coverage) > 0 ? (
                <Link href={linkTo(axisId)}>
                  <bdi>{words.axis(axisId)}</bdi>
                </Link>
              ) : (
                <bdi>{words.axis(axisId)}</bdi>
              )}
            </th>
            <td>
              <bdi>{t('of', { part: coverage.answered, whole: coverage.proposals })}</bdi>
            </td>
            <td>
              <bdi>{coverage.placed}</bdi>
            </td>
            <td>
              <bdi>{coverage.without}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
