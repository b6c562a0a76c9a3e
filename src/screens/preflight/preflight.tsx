// Before anybody comes: the hall looked at in a minute, with a workshop or without one.

import { useTranslations } from 'use-intl';
import { useSearch } from 'wouter';
import { PreflightList } from '@/features/preflight/preflight-list';
import { useLive, useRoom } from '@/live';
import { Page } from '@/screens/page';
import styles from './preflight.module.css';

const USUAL_PEOPLE = 40;

interface PreflightProps {
  /** Does the place where workshops are kept count new devices? */
  countsSignUps: boolean;
}

export function HallPreflight({ countsSignUps }: PreflightProps) {
  const expected = useExpected() ?? USUAL_PEOPLE;
  return (
    <Frame back="/" to="start">
      <PreflightList expected={expected} countsSignUps={countsSignUps} facilitators={null} />
    </Frame>
  );
}

/** Of one workshop: as many people as it has seats, and its own team. */
export function WorkshopPreflight({ countsSignUps }: PreflightProps) {
  const { workshop, workshopId, me } = useRoom();
  const isMine = me.role === 'facilitator';
  const members = useLive('members', { workshopId }, isMine).value;
  const team = members?.filter(({ role, removed }) => role === 'facilitator' && !removed).length ?? null;
  const seats = workshop.tables.reduce((sum, table) => sum + table.seats, 0);
  const expected = useExpected() ?? seats;
  return (
    <Frame back={isMine ? `/w/${workshopId}/run` : `/w/${workshopId}`} to={isMine ? 'console' : 'workshop'}>
      <PreflightList expected={expected} countsSignUps={countsSignUps} facilitators={team} />
    </Frame>
  );
}

/** `?people=120` in the address. */
function useExpected(): number | null {
  const people = Number.parseInt(new URLSearchParams(useSearch()).get('people') ?? '', 10);
  return people >= 0 ? people : null;
}

function Frame({
  back,
  to,
  children,
}: {
  back: `/${string}`;
  to: 'start' | 'console' | 'workshop';
  children: React.ReactNode;
}) {
  const t = useTranslations('preflight');
  return (
    <Page href={back} back={t(`to-${to}`)}>
      <h1>{t('title')}</h1>
      <p className={styles.text}>{t('text')}</p>
      {children}
    </Page>
  );
}
