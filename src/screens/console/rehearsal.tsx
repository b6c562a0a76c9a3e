import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { WithPracticeWords } from '@/i18n/practice-words';
import { retrying } from '@/lib/retrying';
import { useGateway } from '@/live';
import { Panel } from './panel';

const RehearsalPanel = lazy(() =>
  retrying(() => import('@/features/rehearsing/rehearsal-panel')).then((m) => ({ default: m.RehearsalPanel })),
);

export const REHEARSAL_ID = 'rehearsal';

/** The simulated participants: in practice, and loaded nowhere else. */
export function Rehearsal() {
  const { gateway } = useGateway();
  if (gateway.keeper !== 'practice') return null;
  return (
    <Suspense fallback={null}>
      <WithPracticeWords>
        <Simulated />
      </WithPracticeWords>
    </Suspense>
  );
}

function Simulated() {
  const t = useTranslations('rehearsing');
  return (
    <Panel id={REHEARSAL_ID} title={t('heading')}>
      <RehearsalPanel />
    </Panel>
  );
}
