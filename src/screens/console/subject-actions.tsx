import { useTranslations } from 'use-intl';
import type { Subject } from '@/domain/attention';
import { isPrivate } from '@/domain/stage';
import { useCalls } from '@/features/calling/use-calls';
import { useSpotlight } from '@/features/projecting/use-spotlight';
import { useRoom } from '@/live';
import { Button } from '@/ui';

interface SubjectActionsProps {
  subject: Subject;
  /** Its words, as phones are to show them. */
  text: string;
  onDone: () => void;
}

/** Puts one note, group or commitment before everybody: on the room screen, and on all phones. */
export function SubjectActions({ subject, text, onDone }: SubjectActionsProps) {
  const t = useTranslations('console');
  const { workshop } = useRoom();
  const spotlight = useSpotlight();
  const { callTo } = useCalls();
  if (isPrivate(workshop) && !subject.startsWith('commitments/')) return <p>{t('not-before-reveal')}</p>;
  const isOn = spotlight.lit?.subject === subject;
  const done = (act: () => void) => () => {
    onDone();
    act();
  };
  return (
    <>
      <Button large wide icon="screen" onClick={done(() => (isOn ? spotlight.off() : spotlight.on(subject)))}>
        {isOn ? t('off-screen') : t('on-screen')}
      </Button>
      <Button large wide icon="people" onClick={done(() => callTo({ subject, text }, spotlight.plan(subject)))}>
        {t('on-screen-and-phones')}
      </Button>
    </>
  );
}
