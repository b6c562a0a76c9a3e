import { useTranslations } from 'use-intl';
import { type Phase, phases } from '@/domain/phase';
import { useInstruction, useUsualInstruction } from '@/features/pacing/use-instruction';
import { Fold } from '@/features/preparing/fold';
import { PhaseInstruction } from '@/features/preparing/phase-instruction';
import { Card, Stack, UserText } from '@/ui';

/** What people will be asked to do in each phase. */
export function Instructions() {
  const t = useTranslations('preparing');
  return (
    <Card>
      <Stack>
        <p>{t('instructions-text')}</p>
        {phases.map((phase) => (
          <InstructionOf key={phase} phase={phase} />
        ))}
      </Stack>
    </Card>
  );
}

function InstructionOf({ phase }: { phase: Phase }) {
  const t = useTranslations('pacing');
  const words = useInstruction(phase);
  const name = t(`phase-${phase}`);
  return (
    <Fold
      summary={
        <>
          <strong>{name}</strong> · <UserText inline>{words}</UserText>
        </>
      }
    >
      <PhaseInstruction phase={phase} label={name} usual={useUsualInstruction(phase)} />
    </Fold>
  );
}
