import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import type { Commitment } from '@/domain/commitment';
import { cutToUnits } from '@/lib/text';
import { buttonClass, Icon } from '@/ui';

/** Enough of a title to know it by. */
const NAME_UNITS = 60;

/** Where else a commitment can be gone on with from the desk: a button or link for each place. */
export function CommitmentActions({ commitment }: { commitment: Commitment }) {
  const t = useTranslations('desk');
  const [path] = useLocation();
  return (
    <Link
      href={`${path}?view=boards&table=${commitment.tableId}`}
      className={buttonClass()}
      aria-label={t('on-its-board-of', { title: cutToUnits(commitment.title, NAME_UNITS) })}
    >
      <Icon name="move" />
      {t('on-its-board')}
    </Link>
  );
}
