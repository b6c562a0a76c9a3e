// Proposals collected before the day, on paper or online, from a spreadsheet: looked at whole before anything is written.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Rows } from '@/domain/importing';
import { Card, FileField, Stack, Waiting } from '@/ui';
import { ImportPreview } from './import-preview';
import { readTable, type TableFault } from './read-table';

type State =
  | { readonly at: 'choosing' | 'reading' }
  | { readonly at: 'refused'; readonly fault: TableFault }
  | { readonly at: 'looking'; readonly name: string; readonly rows: Rows };

export function ImportProposals() {
  const t = useTranslations('importing');
  const [state, setState] = useState<State>({ at: 'choosing' });
  const read = async (file: File) => {
    setState({ at: 'reading' });
    const { rows, fault } = await readTable(file);
    setState(rows ? { at: 'looking', name: file.name, rows } : { at: 'refused', fault });
  };
  return (
    <Card>
      <Stack>
        <h2>{t('heading')}</h2>
        <p>{t('text')}</p>
        <FileField
          label={t(state.at === 'looking' ? 'other-file' : 'choose-file')}
          accept=".csv,.xlsx,text/csv"
          onFile={read}
        />
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
