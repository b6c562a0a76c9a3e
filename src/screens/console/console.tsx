// The facilitator's one screen: where everyone is, who is in, what the room sees, what is being written.

import { useTranslations } from 'use-intl';
import { TableTiles } from '@/features/attending/table-tiles';
import { usePublishedPeople } from '@/features/attending/use-published-people';
import { useWholeRoom } from '@/features/attending/use-whole-room';
import { LateBox } from '@/features/moderating/late-box';
import { ModerationStrip } from '@/features/moderating/moderation-strip';
import { Agenda } from '@/features/pacing/agenda';
import { ClockPanel } from '@/features/pacing/clock-panel';
import { FreezeSwitch, FrozenBanner } from '@/features/pacing/freeze-switch';
import { PhaseStepper } from '@/features/pacing/phase-stepper';
import { SoundSwitch } from '@/features/pacing/sound-switch';
import { ScreenControls } from '@/features/projecting/screen-controls';
import { useLive, useRoom } from '@/live';
import { Card, Waiting } from '@/ui';
import styles from './console.module.css';
import { ConsoleHeader } from './console-header';
import { EditInstruction } from './edit-instruction';
import { JoinCard } from './join-card';
import { NotForYou } from './not-for-you';
import { Panel } from './panel';

export default function Console() {
  const t = useTranslations('console');
  const { me } = useRoom();
  return me.role === 'facilitator' ? <Steering /> : <NotForYou title={t('not-yours-title')} />;
}

function Steering() {
  usePublishedPeople();
  const pacing = useTranslations('pacing');
  const projecting = useTranslations('projecting');
  return (
    <>
      <FrozenBanner />
      <ConsoleHeader />
      <main className={styles.console}>
        <div className={styles.column}>
          <Panel className={styles.now} title={pacing('heading')}>
            <PhaseStepper edit={<EditInstruction />} />
            <Agenda />
            <FreezeSwitch />
          </Panel>
        </div>
        <div className={styles.column}>
          <Tables />
        </div>
        <div className={styles.column}>
          <Panel className={styles.clock} title={pacing('clock-heading')}>
            <ClockPanel />
          </Panel>
          <Panel className={styles.screen} title={projecting('heading')}>
            <ScreenControls />
            <SoundSwitch />
          </Panel>
          <JoinCard />
        </div>
      </main>
    </>
  );
}

/** What needs the whole room; the rest of the console does not wait for it. */
function Tables() {
  const t = useTranslations('console');
  const attending = useTranslations('attending');
  const moderating = useTranslations('moderating');
  const { workshopId } = useRoom();
  const room = useWholeRoom();
  const late = useLive('late', { workshopId }).value ?? [];
  if (!room) {
    return (
      <Card className={styles.tables}>
        <Waiting>{t('loading')}</Waiting>
      </Card>
    );
  }
  return (
    <>
      <Panel className={styles.tables} title={attending('heading')}>
        <TableTiles figures={room.figures} />
      </Panel>
      <div className={styles.words}>
        {late.some(({ taken }) => !taken) && (
          <Panel title={moderating('late-heading')}>
            <LateBox late={late} notes={room.notes} />
          </Panel>
        )}
        <Panel title={moderating('heading')}>
          <ModerationStrip notes={room.notes} />
        </Panel>
      </div>
    </>
  );
}
