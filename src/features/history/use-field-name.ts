import { useTranslations } from 'use-intl';
import { longTexts, shortFields } from '@/domain/body';

const lines = [...longTexts, ...shortFields];
const rows = ['partners', 'indicators', 'milestones'] as const;
const cells = [
  ...(['partners-name', 'partners-kind'] as const),
  ...(['indicators-name', 'indicators-baseline', 'indicators-target'] as const),
  ...(['milestones-output', 'milestones-start', 'milestones-due', 'milestones-lead', 'milestones-partners'] as const),
];

/** What the form calls the field of an entry: a line, a kind of row, or a cell in one. */
export function useFieldName(): (field: { readonly path: string }) => string {
  const t = useTranslations('wording');
  return ({ path }) => {
    const [name, , cell] = path.split('.');
    const line = lines.find((known) => known === name);
    const row = rows.find((known) => known === name);
    const within = cells.find((known) => known === `${name}-${cell}`);
    return line ? t(`f-${line}`) : [row && t(row), within && t(within)].filter(Boolean).join(' · ');
  };
}
