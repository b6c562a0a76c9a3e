import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { WorkshopTemplate } from '@/domain/workshop-template';
import { FileField, Stack, Waiting } from '@/ui';
import { type ReadTemplate, readTemplate } from './read-template';

type State = 'choosing' | 'reading' | Extract<ReadTemplate, { template: null }>;

/** A plan out of a file; one that is none is refused in a sentence. */
export function TemplateFile({ onTemplate }: { onTemplate: (template: WorkshopTemplate) => void }) {
  const t = useTranslations('starting');
  const [state, setState] = useState<State>('choosing');
  const read = async (file: Blob) => {
    setState('reading');
    const found = await readTemplate(file);
    if (found.template) onTemplate(found.template);
    else setState(found);
  };
  return (
    <Stack tight>
      <p>{t('file-text')}</p>
      <FileField label={t('choose-file')} accept=".json,application/json" onFile={read} />
      {state === 'reading' && <Waiting>{t('reading')}</Waiting>}
      {typeof state === 'object' && <p role="alert">{t(`file-${state.fault}`, { where: state.where || '?' })}</p>}
    </Stack>
  );
}
