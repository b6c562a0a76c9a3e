import { useTranslations } from 'use-intl';
import type { ShortField } from '@/domain/body';
import { renameCommitment, TITLE_UNITS } from '@/domain/commitment';
import { SHORT_UNITS, writeShort } from '@/domain/form';
import { textFault, tidied } from '@/domain/note-text';
import { may } from '@/domain/permissions';
import { useRoom } from '@/live';
import { TextArea, TextField } from '@/ui';
import { type Exemplified, FieldHelp } from './field-help';
import { fieldId, useFilling } from './filling';
import { useShortValue } from './use-short-value';
import styles from './wording.module.css';

type Line = Exclude<ShortField, 'start' | 'end'>;

const exemplified: ReadonlySet<string> = new Set<Exemplified>(['lead', 'budget', 'communalPlan']);
const isExemplified = (field: string): field is Exemplified => exemplified.has(field);

/** A line of the form. */
export function ShortTextField({ field }: { field: Line }) {
  const t = useTranslations('wording');
  const { body, mayWrite, commitment, gatherer } = useFilling();
  const write = (value: string) => {
    gatherer.gather(writeShort(commitment.id, field, value));
    return null;
  };
  const { value, onChange, onBlur } = useShortValue(`${commitment.id}.${field}`, body[field], write);
  return (
    <div className={styles.field}>
      <TextField
        id={fieldId(field)}
        label={t(`f-${field}`)}
        hint={t(`help-${field}`)}
        value={value}
        readOnly={!mayWrite}
        maxLength={SHORT_UNITS}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      {isExemplified(field) && <FieldHelp of={field} />}
    </div>
  );
}

/** When it begins or ends. */
export function DayField({ field, fault }: { field: 'start' | 'end'; fault?: string | undefined }) {
  const t = useTranslations('wording');
  const { body, mayWrite, commitment, gatherer } = useFilling();
  return (
    <TextField
      id={fieldId(field)}
      type="date"
      label={t(`f-${field}`)}
      fault={fault}
      value={body[field]}
      readOnly={!mayWrite}
      onChange={(event) => gatherer.gather(writeShort(commitment.id, field, event.target.value))}
    />
  );
}

/** The commitment's own title, where one may change it: the board's rule, not the form's. */
export function TitleField() {
  const t = useTranslations('wording');
  const { run, me, workshop } = useRoom();
  const { commitment } = useFilling();
  const { tableId, title } = commitment;
  const { stage, settings, status } = workshop;
  const mayRename = may('renameCommitment', me, { stage, settings, status, tableId });
  const write = (value: string) => {
    const named = tidied(value.replace(/\s*\n\s*/g, ' '));
    return textFault(named, TITLE_UNITS) ? null : run('renameCommitment', renameCommitment(commitment.id, named));
  };
  const { value, onChange, onBlur } = useShortValue(`${commitment.id}.title`, title, write);
  return (
    <TextArea
      id={fieldId('title')}
      label={t('f-title')}
      rows={2}
      value={value}
      readOnly={!mayRename}
      maxLength={TITLE_UNITS}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}
