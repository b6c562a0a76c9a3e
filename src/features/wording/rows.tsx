import { useTranslations } from 'use-intl';
import { type Indicator, type Milestone, type Partner, type PartnerKind, partnerKinds, rowsOf } from '@/domain/body';
import { completenessOf } from '@/domain/completeness';
import { addRow, dropRow, patchRow, type RowKind, restoreRow, SHORT_UNITS } from '@/domain/form';
import { randomText } from '@/lib/random';
import { Button, IconButton, Select, Spoken, TextField, useToasts } from '@/ui';
import { FieldHelp } from './field-help';
import { fieldId, useFilling } from './filling';
import { useShortValue } from './use-short-value';
import styles from './wording.module.css';

const columns = {
  partners: ['name'],
  indicators: ['name', 'baseline', 'target'],
  milestones: ['output', 'start', 'due', 'lead', 'partners'],
} as const;

const days: ReadonlySet<string> = new Set(['start', 'due']);

type Cell =
  | `partners-${(typeof columns.partners)[number]}`
  | `indicators-${(typeof columns.indicators)[number]}`
  | `milestones-${(typeof columns.milestones)[number]}`;

/** Partners, indicators or milestones, one under the other. */
export function Rows({ kind }: { kind: RowKind }) {
  const t = useTranslations('wording');
  const { body, mayWrite, gatherer } = useFilling();
  const all: Readonly<Record<string, Partner | Indicator | Milestone>> = body[kind];
  const rows = rowsOf(all);
  return (
    <section className={styles.rows} id={fieldId(kind)} tabIndex={-1} aria-label={t(kind)}>
      <p className={styles.kind}>{t(kind)}</p>
      <p className={styles.hint}>{t(`help-${kind}`)}</p>
      {kind !== 'partners' && <FieldHelp of={kind} />}
      {rows.map((row, i) => (
        <Row key={row.id} kind={kind} rowId={row.id} n={i + 1} />
      ))}
      {mayWrite && Object.keys(all).length < MOST_ROWS && (
        <Button icon="add" onClick={() => gatherer.gather(addRow(body, kind, randomText(12)))}>
          {t(`add-${kind}`)}
        </Button>
      )}
    </section>
  );
}

/** Of a kind, those that were taken out counted: what the rules take. */
const MOST_ROWS = 60;

function Row({ kind, rowId, n }: { kind: RowKind; rowId: string; n: number }) {
  const t = useTranslations('wording');
  const shared = useTranslations('shared');
  const say = useToasts((toasts) => toasts.say);
  const { commitment, body, mayWrite, gatherer } = useFilling();
  const name = t(`row-${kind}`, { n: String(n) });
  const doubt = completenessOf(body, commitment).doubts.find((each) => each.of === 'milestone' && each.rowId === rowId);
  const drop = () => {
    gatherer.gather(dropRow(commitment.id, kind, rowId));
    const restore = () => gatherer.gather(restoreRow(commitment.id, kind, rowId));
    say(t('dropped', { row: name }), { action: { label: shared('undo'), run: restore } });
  };
  return (
    <fieldset className={styles.row}>
      <legend>
        <Spoken>{name}</Spoken>
      </legend>
      <div className={styles.named}>
        <span aria-hidden="true">{name}</span>
        {mayWrite && <IconButton icon="close" label={t('drop', { row: name })} onClick={drop} />}
      </div>
      <div className={styles.cells} data-kind={kind}>
        {kind === 'partners' && <KindOfPartner rowId={rowId} />}
        {columns[kind].map((column) => (
          <CellField key={column} kind={kind} rowId={rowId} column={column} />
        ))}
      </div>
      {doubt?.of === 'milestone' && <p className={styles.doubt}>{t(`doubt-${doubt.what}`)}</p>}
    </fieldset>
  );
}

function CellField({ kind, rowId, column }: { kind: RowKind; rowId: string; column: string }) {
  const t = useTranslations('wording');
  const { body, commitment, mayWrite, gatherer } = useFilling();
  const row = new Map<string, unknown>(Object.entries(body[kind][rowId] ?? {}));
  const write = (value: string) => {
    gatherer.gather(patchRow(commitment.id, kind, rowId, { [column]: value }));
    return null;
  };
  const current = String(row.get(column) ?? '');
  const { value, onChange, onBlur } = useShortValue(`${commitment.id}.${kind}.${rowId}.${column}`, current, write);
  return (
    <TextField
      // The columns of a kind are those that have words.
      label={t(`${kind}-${column}` as Cell)}
      type={days.has(column) ? 'date' : 'text'}
      value={value}
      readOnly={!mayWrite}
      maxLength={SHORT_UNITS}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}

function KindOfPartner({ rowId }: { rowId: string }) {
  const t = useTranslations('wording');
  const { body, commitment, mayWrite, gatherer } = useFilling();
  const options = partnerKinds.map((value) => ({ value, label: t(`kind-${value}`) }));
  const choose = (kind: PartnerKind) =>
    mayWrite && gatherer.gather(patchRow(commitment.id, 'partners', rowId, { kind }));
  return (
    <Select
      label={t('partners-kind')}
      value={body.partners[rowId]?.kind ?? 'other'}
      options={options}
      onChoose={choose}
    />
  );
}
