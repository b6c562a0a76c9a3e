import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useWording, WithPhasesWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { useRoom } from '@/live';
import { UserText } from '@/ui';
import styles from './phone.module.css';

const UsualInstruction = lazy(() =>
  retrying(() => import('@/features/pacing/usual-instruction')).then((m) => ({ default: m.UsualInstruction })),
);

/** What everyone is asked to do now: the workshop's own words, else the usual ones, which come later than the first two. */
export function Instruction() {
  const t = useTranslations('phone');
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const { phase } = workshop.stage;
  const own = wording(workshop.instructions[phase] ?? {});
  if (own) return <UserText className={styles.instruction}>{own}</UserText>;
  return (
    <p className={styles.instruction}>
      {phase === 'welcome' || phase === 'propose' ? (
        t(`instruct-${phase}`)
      ) : (
        <Suspense fallback={null}>
          <WithPhasesWords>
            <UsualInstruction />
          </WithPhasesWords>
        </Suspense>
      )}
    </p>
  );
}
