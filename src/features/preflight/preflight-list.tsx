import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ByHand, judgeSignUps, judgeSound, judgeTeam, notInPractice, verdictOf } from '@/domain/preflight';
import { chime } from '@/lib/chime';
import { useGateway } from '@/live';
import { Banner, Button, Stack } from '@/ui';
import { SeenByHand } from './by-hand';
import { FindingRow } from './finding-row';
import { PeopleField } from './people-field';
import styles from './preflight.module.css';
import { useDisplay } from './use-display';
import { usePreflight } from './use-preflight';

interface PreflightListProps {
  /** Expected in the hall; changed here as one learns more. */
  expected: number;
  /** Does the place where workshops are kept count new devices? */
  countsSignUps: boolean;
  /** Of the workshop, those that are still in; null where no workshop is looked at. */
  facilitators: number | null;
}

/** A minute in the hall, before anybody comes: what is well, what isn't and what to do, what nobody has looked at yet. */
export function PreflightList({ expected, countsSignUps, facilitators }: PreflightListProps) {
  const t = useTranslations('preflight');
  const { gateway } = useGateway();
  const { found, isOver, again } = usePreflight();
  const [people, setPeople] = useState(expected);
  const [isLegible, setLegible] = useState<ByHand>(null);
  const [isHeard, setHeard] = useState<ByHand>(null);
  const display = useDisplay(isLegible);
  const sound = judgeSound(isHeard);
  const team = judgeTeam(facilitators);
  const signUps = gateway.keeper === 'practice' ? notInPractice('sign-ups') : judgeSignUps(people, countsSignUps);
  const all = [found.network, found.database, found.clock, signUps, found.storage, display, sound, team];
  const red = all.filter((each) => each?.verdict === 'bad').length;
  const open = all.filter((each) => each?.verdict === 'unknown').length;
  // Until all is measured nothing is judged, though something may stand in red below.
  const verdict = isOver ? verdictOf(all) : 'unknown';
  return (
    <Stack>
      <Banner
        tone={verdict === 'good' ? 'calm' : verdict === 'bad' ? 'danger' : 'caution'}
        icon={verdict === 'good' ? 'check' : verdict === 'bad' ? 'warning' : 'waiting'}
      >
        {isOver ? t(`hall-${verdict}`, { red, open }) : t('measuring')}
      </Banner>
      <Stack row>
        <Button icon="undo" disabled={!isOver} onClick={again}>
          {t('again')}
        </Button>
      </Stack>
      <ul className={styles.list}>
        <FindingRow about="network" found={found.network} />
        <FindingRow about="database" found={found.database} />
        <FindingRow about="sign-ups" found={signUps}>
          <PeopleField people={people} onPeople={setPeople} />
        </FindingRow>
        <FindingRow about="storage" found={found.storage} />
        <FindingRow about="clock" found={found.clock} />
        <FindingRow about="team" found={team} />
        <SeenByHand about="display" found={display} answer={isLegible} onAnswer={setLegible}>
          <p className={styles.sample}>{t('display-sample')}</p>
        </SeenByHand>
        <SeenByHand about="sound" found={sound} answer={isHeard} onAnswer={setHeard}>
          <Stack row>
            <Button icon="clock" onClick={() => chime()}>
              {t('sound-play')}
            </Button>
          </Stack>
        </SeenByHand>
      </ul>
    </Stack>
  );
}
