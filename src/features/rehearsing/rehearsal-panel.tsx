import { useTranslations } from 'use-intl';
import { seatNumberOf } from '@/domain/seating';
import { isSimulated } from '@/domain/simulated';
import { tableOf } from '@/domain/workshop';
import { useLive, useNow, useRoom } from '@/live';
import { Badge, Button, Choice, Stack } from '@/ui';
import { Actors } from './actors';
import { holdOf } from './crowd';
import { people } from './people';
import styles from './rehearsing.module.css';
import { speeds, useRehearsal } from './use-rehearsal';

/** Twelve people who aren't there, so that a facilitator alone can rehearse the whole day: let them come, faster, stop. */
export function RehearsalPanel() {
  const t = useTranslations('rehearsing');
  const { workshop, workshopId } = useRoom();
  const members = useLive('members', { workshopId }).value ?? [];
  const { workshopId: where, running, speed, start, stop, choose } = useRehearsal();
  const isRunning = running && where === workshopId;
  const here = members.filter(({ id, removed }) => isSimulated(id) && !removed).length;
  const now = useNow();
  const hold = holdOf(workshop, now);
  return (
    <Stack>
      <div>
        <Badge>{t('mark')}</Badge>
      </div>
      {!isRunning && <p className={styles.soft}>{t('text')}</p>}
      <p>
        <strong>{t('here', { count: here, all: String(people.length) })}</strong>
      </p>
      <Choice
        label={t('speed')}
        value={speed}
        options={speeds.map((value) => ({ value, label: t(`speed-${value}`) }))}
        onChoose={choose}
      />
      {isRunning ? (
        <Button icon="pause" large wide onClick={stop}>
          {t('stop')}
        </Button>
      ) : (
        <Button icon="people" look="primary" large wide onClick={() => start(workshopId)}>
          {t(here > 0 ? 'go-on' : 'start')}
        </Button>
      )}
      {isRunning && (
        <>
          <p role="status">{t(hold ? `hold-${hold}` : `doing-${workshop.stage.phase}`)}</p>
          <p className={styles.soft}>{t('keep-open')}</p>
          <Actors />
        </>
      )}
      <Told />
    </Stack>
  );
}

/** The last deeds, for the eye: read aloud, they would never end. */
function Told() {
  const t = useTranslations('rehearsing');
  const { workshop, workshopId } = useRoom();
  const members = useLive('members', { workshopId }).value ?? [];
  const { workshopId: where, told } = useRehearsal();
  if (where !== workshopId || told.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('just-now')}</h3>
      <ol className={styles.told}>
        {told.map(({ number, by, action }) => {
          const table = tableOf(workshop, members.find(({ id }) => id === by)?.tableId ?? null);
          const who = seatNumberOf(workshopId, by);
          return (
            <li key={number}>
              {table ? t('told-at', { number: who, table: table.name }) : t('told-door', { number: who })}{' '}
              {t(`did-${action}`)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
