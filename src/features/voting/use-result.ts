import { useTranslations } from 'use-intl';
import type { Result, Round } from '@/domain/round';
import { ranking, type Standing, standings } from '@/domain/round-tally';

export interface ResultShown {
  /** The first first; levels from entirely to not at all. */
  readonly rows: readonly Standing[];
  /** The number of the longest bar, dots and hands on one scale. */
  readonly most: number;
  /** What the bars don't say: how many voted, what is tied, that hands are apart. */
  readonly sentences: readonly string[];
}

export function useResult(): (round: Round, result: Result) => ResultShown {
  const t = useTranslations('voting');
  const reviewing = useTranslations('reviewing');
  return (round, result) => {
    const isDots = round.kind === 'dots';
    const rows = isDots ? ranking(round, result) : [...standings(round, result)].reverse();
    const first = rows.filter(({ place }) => place === 1).length;
    const hands = rows.reduce((sum, row) => sum + row.hands, 0);
    const { voters } = result;
    const sentences = [
      isDots ? t('voters', { count: voters }) : reviewing('answered', { count: voters }),
      ...(round.tickets ? [t('by-tickets', { made: round.tickets.made })] : []),
      ...(first > 1 ? [t('tied-first', { count: first })] : []),
      ...(hands > 0 ? [t('hands-apart', { count: hands })] : []),
    ];
    return { rows, most: Math.max(0, ...rows.map(({ dots }) => dots), ...rows.map((row) => row.hands)), sentences };
  };
}
