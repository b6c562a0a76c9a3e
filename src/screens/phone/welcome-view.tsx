import { useTranslations } from 'use-intl';
import { axisOf, type Table } from '@/domain/workshop';
import { MyProposals } from '@/features/proposing/my-proposals';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Card, Stack, UserText } from '@/ui';
import styles from './phone.module.css';

/** Before writing begins, and in phases without anything to do on a phone: where we are, and what has been written. */
export function WelcomeView({ table }: { table: Table }) {
  const t = useTranslations('phone');
  const proposing = useTranslations('proposing');
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const mine = useMyNotes();
  return (
    <>
      <Card>
        <Stack tight>
          <h1>
            <UserText inline>{wording(workshop.title)}</UserText>
          </h1>
          <UserText className={styles.soft}>{wording(workshop.commune)}</UserText>
          {workshop.stage.phase !== 'welcome' && <p>{proposing('not-now')}</p>}
        </Stack>
      </Card>
      {mine.notes.length > 0 && (
        <MyProposals mine={mine} hue={axisOf(workshop, table.axisId)?.hue ?? 'teal'} open={false} />
      )}
      <Stack tight>
        <h2>{t('axes-title')}</h2>
        <ul className={styles.list}>
          {workshop.axes.map((axis) => (
            <li key={axis.id} className={styles.axis} data-hue={axis.hue}>
              <strong>
                <UserText inline>{wording(axis.name)}</UserText>
              </strong>
              <UserText>{wording(axis.question)}</UserText>
            </li>
          ))}
        </ul>
      </Stack>
      {workshop.agenda.length > 0 && (
        <Stack tight>
          <h2>{t('agenda-title')}</h2>
          <ol className={styles.list}>
            {workshop.agenda.map((item) => (
              <li key={`${item.phase} ${wording(item.title)}`} className={styles.agenda}>
                <UserText>{wording(item.title)}</UserText>
                <span className={styles.minutes}>{t('minutes', { count: item.minutes })}</span>
              </li>
            ))}
          </ol>
        </Stack>
      )}
    </>
  );
}
