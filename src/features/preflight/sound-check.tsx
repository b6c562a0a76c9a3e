import { useTranslations } from 'use-intl';
import type { ByHand, Finding } from '@/domain/preflight';
import { chime } from '@/lib/chime';
import { Button, Stack } from '@/ui';
import { Answer } from './by-hand';
import { FindingRow } from './finding-row';

export function SoundCheck({
  found,
  answer,
  onAnswer,
}: {
  found: Finding;
  answer: ByHand;
  onAnswer: (is: boolean) => void;
}) {
  const t = useTranslations('preflight');
  return (
    <FindingRow about="sound" found={found}>
      <Stack row>
        <Button icon="clock" onClick={() => chime()}>
          {t('sound-play')}
        </Button>
      </Stack>
      <Answer question={t('sound-question')} answer={answer} onAnswer={onAnswer} />
    </FindingRow>
  );
}
