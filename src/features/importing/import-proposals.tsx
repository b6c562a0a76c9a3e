// Proposals collected before the day, on paper or online, from a spreadsheet: looked at whole before anything is written.

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Rows } from '@/domain/importing';
import { buttonClass, Card, Stack, Waiting } from '@/ui';
import { ImportPreview } from './import-preview';
import styles from './importing.module.css';
import { readTable, type TableFault } from './read-table';

type State =
  | { readonly at: 'choosing' | 'reading' }
  | { readonly at: 'refused'; readonly fault: TableFault }
  | { readonly at: 'looking'; readonly name: string; readonly rows: Rows };

export function ImportProposals() {
  const t = useTranslations('importing');
  const [state, setState] = useState<State>({ at: 'choosing' });
  const id = useId();
  const read = async (file: File | undefined) => {
    if (!file) return;
    setState({ at: 'reading' });
    const { rows, fault } = await readTable(file);
    setState(rows ? { at: 'looking', name: file.name, rows } : { at: 'refused', fault });
  };
  return (
    <Card>
      <Stack>
        <h2>{t('heading')}</h2>
        <p>{t('text')}</p>
        <div className={styles.file}>
          <label htmlFor={id} className={buttonClass()}>
            {t(state.at === 'looking' ? 'other-file' : 'choose-file')}
          </label>
          <input
            id={id}
            type="file"
            accept=".csv,.xlsx,text/csv"
            onChange={(event) => {
              read(event.target.files?.[0]);
              // The same file again, mended meanwhile, is news too.
              event.target.value = '';
            }}
          />
        </div>
        {state.at === 'reading' && <Waiting>{t('reading')}</Waiting>}
        {state.at === 'refused' && <p role="alert">{t(`file-${state.fault}`)}</p>}
        {state.at === 'looking' && (
          <ImportPreview
            key={state.name}
            name={state.name}
            rows={state.rows}
            onDone={() => setState({ at: 'choosing' })}
          />
        )}
      </Stack>
    </Card>
  );
}
