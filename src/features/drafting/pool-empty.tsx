import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import { EmptyState } from '@/ui';

/** Nothing written yet, or nothing left to place. */
export function PoolEmpty({ board }: { board: Board }) {
  const t = useTranslations('drafting');
  const isAllPlaced = [...board.notes.values()].some((notes) => notes.length > 0);
  return <EmptyState>{t(isAllPlaced ? 'empty-pool-placed' : 'empty-pool')}</EmptyState>;
}
