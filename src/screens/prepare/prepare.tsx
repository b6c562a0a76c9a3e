import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { KeepOffer } from '@/features/accounts/keep-offer';
import { ImportProposals } from '@/features/importing/import-proposals';
import { DataFields } from '@/features/preparing/data-fields';
import { Invitations } from '@/features/preparing/invitations';
import { SignUpLimit } from '@/features/preparing/sign-up-limit';
import { StandingAgenda, StandingPartners } from '@/features/preparing/standing-agenda';
import { StandingAxes } from '@/features/preparing/standing-axes';
import { StandingRules } from '@/features/preparing/standing-rules';
import { WorkshopFields } from '@/features/preparing/workshop-fields';
import { NewerRelease } from '@/features/renewing/newer-release';
import { ForAnother } from '@/features/starting/for-another';
import { WithTableWords } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { buttonClass, Card, Stack, Waiting } from '@/ui';
import { Instructions } from './instructions';
import { Paper } from './paper';
import styles from './prepare.module.css';
import { PrepareHead } from './prepare-head';

const parts = ['invitations', 'workshop', 'agenda', 'axes', 'phases', 'settings', 'data', 'paper', 'import'] as const;
type Part = (typeof parts)[number];

/** Before the day, and between two phases of it: who is let in, and how the workshop is laid out. */
export default function Prepare() {
  const { me } = useRoom();
  return me.role === 'facilitator' ? <Preparing /> : <NotYours />;
}

function Preparing() {
  const t = useTranslations('preparing');
  const { workshop, workshopId, userId } = useRoom();
  const [part, setPart] = useState<Part>('invitations');
  const { value: keys = [], failed } = useLive('keys', { workshopId });
  // What is corrected here is written on every invitation too: none may be forgotten for not having come yet.
  const known = keys.length > 0 || failed;
  return (
    <div className={styles.page}>
      <NewerRelease />
      <PrepareHead />
      <main className={styles.main}>
        {workshop.createdBy === userId && <KeepOffer />}
        <SignUpLimit />
        <nav className={styles.parts} aria-label={t('parts')}>
          {parts.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === part ? 'page' : undefined}
              onClick={() => setPart(each)}
            >
              {t(`part-${each}`)}
            </button>
          ))}
        </nav>
        {/* All stay in place, so that looking elsewhere loses nothing half written. */}
        <PartOf shown={part === 'invitations'}>
          <Invitations />
        </PartOf>
        <PartOf shown={part === 'workshop'} known={known}>
          <Stack>
            <WorkshopFields />
            <StandingPartners />
            <ForAnother />
          </Stack>
        </PartOf>
        <PartOf shown={part === 'agenda'}>
          <StandingAgenda />
        </PartOf>
        <PartOf shown={part === 'axes'} known={known}>
          <StandingAxes inSight={part === 'axes'} />
        </PartOf>
        <PartOf shown={part === 'phases'}>
          <Instructions />
        </PartOf>
        <PartOf shown={part === 'settings'}>
          <StandingRules />
        </PartOf>
        <PartOf shown={part === 'data'} known={known}>
          <DataFields />
        </PartOf>
        <PartOf shown={part === 'import'}>
          <WithTableWords>
            <ImportProposals />
          </WithTableWords>
        </PartOf>
        <PartOf shown={part === 'paper'}>
          <Paper />
        </PartOf>
      </main>
    </div>
  );
}

function PartOf({ shown, known = true, children }: { shown: boolean; known?: boolean; children: ReactNode }) {
  const t = useTranslations('preparing');
  return <div hidden={!shown}>{known ? children : <Waiting>{t('reading')}</Waiting>}</div>;
}

function NotYours() {
  const t = useTranslations('preparing');
  const { workshopId } = useRoom();
  return (
    <main className={styles.narrow}>
      <Card>
        <Stack>
          <h1>{t('not-yours-title')}</h1>
          <p>{t('not-yours-text')}</p>
          <Link href={`/w/${workshopId}`} className={buttonClass('primary', true)}>
            {t('to-my-page')}
          </Link>
        </Stack>
      </Card>
    </main>
  );
}
