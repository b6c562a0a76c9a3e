import { useTranslations } from 'use-intl';
import { moderations } from '@/domain/moderation';
import type { Settings } from '@/domain/workshop';
import { CheckBox, Choice, Icon, Stack } from '@/ui';
import styles from './preparing.module.css';

interface RulesFieldsProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
  /** The workshop stands: people have been promised privacy, and it can't be taken back. */
  promised?: boolean;
}

/** How people take part. */
export function RulesFields({ settings, onChange, promised = false }: RulesFieldsProps) {
  const t = useTranslations('preparing');
  const { privateWriting, chooseTable, moderation, tableWrites = true, attendance = false } = settings;
  return (
    <Stack>
      {promised && privateWriting ? (
        <p className={styles.promise}>
          <Icon name="check" />
          <span>{t('private-on')}</span>
        </p>
      ) : (
        <Rule
          label={t('private-writing')}
          hint={t('private-writing-hint')}
          checked={privateWriting}
          onCheck={(checked) => onChange({ ...settings, privateWriting: checked })}
        />
      )}
      <Rule
        label={t('choose-table')}
        hint={t('choose-table-hint')}
        checked={chooseTable}
        onCheck={(checked) => onChange({ ...settings, chooseTable: checked })}
      />
      <Rule
        label={t('table-writes')}
        hint={t('table-writes-hint')}
        checked={tableWrites}
        onCheck={(checked) => onChange({ ...settings, tableWrites: checked })}
      />
      <Rule
        label={t('attendance')}
        hint={t('attendance-hint')}
        checked={attendance}
        onCheck={(checked) => onChange({ ...settings, attendance: checked })}
      />
      <div>
        <Choice
          label={t('moderation')}
          value={moderation}
          options={moderations.map((value) => ({ value, label: t(`moderation-${value}`) }))}
          onChoose={(chosen) => onChange({ ...settings, moderation: chosen })}
        />
        <p className={styles.hint}>{t('moderation-hint')}</p>
      </div>
    </Stack>
  );
}

interface RuleProps {
  label: string;
  hint: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

function Rule({ label, hint, checked, onCheck }: RuleProps) {
  const words = (
    <>
      <strong>{label}</strong>
      <br />
      <span className={styles.hint}>{hint}</span>
    </>
  );
  return <CheckBox label={words} checked={checked} onCheck={onCheck} />;
}
