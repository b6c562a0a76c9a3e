import { useTranslations } from 'use-intl';
import { outcomes } from '@/domain/answer';
import type { DeskGroup } from '@/domain/desk';
import { type DeskFilter, filteredStates, filterInto, noFilter, owings, placeKinds } from '@/domain/desk-filter';
import { categories } from '@/domain/member';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Button, Select, TextField } from '@/ui';
import styles from './filters.module.css';
import { usePlaceWords } from './words';

interface FiltersProps {
  filter: DeskFilter;
  onFilter: (filter: DeskFilter) => void;
  groups: readonly DeskGroup[];
}

/** Words as people remember them, and six ways to narrow down; on a phone these are folded away. */
export function Filters({ filter, onFilter, groups }: FiltersProps) {
  const t = useTranslations('answering');
  const narrowed = Object.keys(filterInto(filter)).length;
  return (
    <section className={styles.filters} aria-label={t('find')}>
      <TextField
        label={t('find')}
        type="search"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <details className={styles.more} open={narrowed > 0 || undefined}>
        <summary>{t('narrow', { count: narrowed })}</summary>
        <Choices filter={filter} onFilter={onFilter} groups={groups} />
      </details>
      {(narrowed > 0 || filter.text !== '') && (
        <Button icon="close" className={styles.all} onClick={() => onFilter(noFilter)}>
          {t('show-all')}
        </Button>
      )}
    </section>
  );
}

function Choices({ filter, onFilter, groups }: FiltersProps) {
  const t = useTranslations('answering');
  const closing = useTranslations('closing');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const words = usePlaceWords();
  const any = { value: '' as const, label: t('any') };
  const set = (part: Partial<DeskFilter>) => onFilter({ ...filter, ...part });
  // One commitment or stack is chosen by its link; here it can be seen and left.
  const one = groups.find(({ id }) => id === filter.place);
  return (
    <div className={styles.choices}>
      <Select
        label={t('filter-axis')}
        value={filter.axis}
        options={[any, ...workshop.axes.map(({ id, name }) => ({ value: String(id), label: word(name) }))]}
        onChoose={(axis) => set({ axis })}
      />
      <Select
        label={t('filter-table')}
        value={filter.table}
        options={[
          any,
          ...workshop.tables.map(({ id, name }) => ({ value: String(id), label: shared('table', { name }) })),
        ]}
        onChoose={(table) => set({ table })}
      />
      <Select
        label={t('filter-place')}
        value={filter.place}
        options={[
          any,
          ...placeKinds.map((value) => ({ value, label: t(`place-${value}`) })),
          ...(one ? [{ value: one.id, label: words.group(one) }] : []),
        ]}
        onChoose={(place) => set({ place })}
      />
      <Select
        label={t('filter-answer')}
        value={filter.owing}
        options={[any, ...owings.map((value) => ({ value, label: t(`owing-${value}`) }))]}
        onChoose={(owing) => set({ owing })}
      />
      <Select
        label={t('filter-outcome')}
        value={filter.outcome}
        options={[any, ...outcomes.map((value) => ({ value, label: closing(`outcome-${value}`) }))]}
        onChoose={(outcome) => set({ outcome })}
      />
      <Select
        label={t('filter-category')}
        value={filter.category}
        options={[any, ...[...categories, 'none' as const].map((value) => ({ value, label: t(`category-${value}`) }))]}
        onChoose={(category) => set({ category })}
      />
      <Select
        label={t('filter-state')}
        value={filter.state}
        options={[
          { value: '', label: t('state-owed') },
          ...filteredStates.map((value) => ({ value, label: t(`state-${value}`) })),
        ]}
        onChoose={(state) => set({ state })}
      />
    </div>
  );
}
