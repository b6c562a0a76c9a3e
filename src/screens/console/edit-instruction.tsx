import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Phase } from '@/domain/phase';
import { useUsualInstruction } from '@/features/pacing/use-instruction';
import { PhaseInstruction } from '@/features/preparing/phase-instruction';
import { useRoom } from '@/live';
import { Dialog, IconButton } from '@/ui';

/** Other words for what people are asked to do now, while they do it. */
export function EditInstruction() {
  const t = useTranslations('pacing');
  const shared = useTranslations('shared');
  const { phase } = useRoom().workshop.stage;
  // The phase may be left while its words are being typed: they stay those of the phase they were begun for.
  const [edited, setEdited] = useState<Phase | null>(null);
  return (
    <>
      <IconButton icon="edit" label={t('edit-instruction')} onClick={() => setEdited(phase)} />
      {edited && (
        <Dialog title={t('instruction')} closeLabel={shared('close')} onClose={() => setEdited(null)}>
          <Words phase={edited} />
        </Dialog>
      )}
    </>
  );
}

function Words({ phase }: { phase: Phase }) {
  const t = useTranslations('pacing');
  return <PhaseInstruction phase={phase} label={t(`phase-${phase}`)} usual={useUsualInstruction(phase)} />;
}
