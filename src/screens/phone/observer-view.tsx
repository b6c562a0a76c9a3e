import { useTranslations } from 'use-intl';
import { byRank } from '@/domain/rank';
import { useWording } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { Card, Stack, UserText } from '@/ui';
import { AttendanceLine } from './attendance-line';
import styles from './phone.module.css';
import { Presented } from './presentation-view';
import { VotingView } from './voting-view';

/** Follows without touching and without anyone's name: what is presented, then the commitments as they are made. */
export function ObserverView() {
  const { workshop } = useRoom();
  return (
    <>
      {workshop.stage.phase === 'presentation' ? <Presented /> : <Commitments />}
      <AttendanceLine />
    </>
  );
}

function Commitments() {
  const t = useTranslations('phone');
  const { workshop, workshopId } = useRoom();
  const { phase } = workshop.stage;
  const wording = useWording(workshop.locale);
  const commitments = useLive('commitments', { workshopId, scope: 'room' }).value ?? [];
  const live = commitments.filter(({ state }) => state !== 'set-aside').sort(byRank);
  return (
    <>
      <Card>
        <Stack tight>
          <h1>{t('observing-title')}</h1>
          <p>{t('observing-text')}</p>
        </Stack>
      </Card>
      {(phase === 'vote' || phase === 'review') && <VotingView table={null} />}
      <ul className={styles.list}>
        {workshop.axes.map((axis) => (
          <li key={axis.id} className={styles.axis} data-hue={axis.hue}>
            <strong>
              <UserText inline>{wording(axis.name)}</UserText>
            </strong>
            <ul>
              {live
                .filter(({ axisId }) => axisId === axis.id)
                .map(({ id, title }) => (
                  <li key={id}>
                    <UserText inline>{title}</UserText>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
