import { useTranslations } from 'use-intl';
import type { Sought } from '@/domain/history';
import { changeKinds } from '@/domain/record';
import { useRoom } from '@/live';
import { Button, Select, TextField, UserText } from '@/ui';
import styles from './history.module.css';

type Options<Value> = readonly { readonly value: Value; readonly label: string }[];

interface SoughtFieldsProps {
  readonly sought: Sought;
  readonly onSeek: (sought: Sought) => void;
  readonly nameOf: (subject: string) => string;
}

export function SoughtFields({ sought, onSeek, nameOf }: SoughtFieldsProps) {
  const t = useTranslations('history');
  const { workshop } = useRoom();
  const kinds: Options<Sought['kind']> = [
    { value: 'all', label: t('all-kinds') },
    ...changeKinds.map((kind) => ({ value: kind, label: t(`kind-${kind}`) })),
  ];
  const tables: Options<Sought['tableId']> = [
    { value: 'all', label: t('all-tables') },
    ...workshop.tables.map(({ id, name }) => ({ value: id, label: t('table', { table: name }) })),
  ];
  return (
    <div className={styles.sought}>
      <TextField
        label={t('find')}
        type="search"
        value={sought.words}
        onChange={(event) => onSeek({ ...sought, words: event.target.value })}
      />
      <Select label={t('kind')} value={sought.kind} options={kinds} onChoose={(kind) => onSeek({ ...sought, kind })} />
      <Select
        label={t('of-table')}
        value={sought.tableId}
        options={tables}
        onChoose={(tableId) => onSeek({ ...sought, tableId })}
      />
      {sought.subject !== null && (
        <p className={styles.subject}>
          {t('only-about')} <UserText inline>{nameOf(sought.subject)}</UserText>
          <Button icon="close" onClick={() => onSeek({ ...sought, subject: null })}>
            {t('about-all')}
          </Button>
        </p>
      )}
    </div>
  );
}
