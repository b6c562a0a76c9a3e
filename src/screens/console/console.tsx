// The facilitator's one screen: where everyone is, who is in, what the room sees, what is being written.

import { useTranslations } from 'use-intl';
import { KeepOffer } from '@/features/accounts/keep-offer';
import { TableTiles } from '@/features/attending/table-tiles';
import { usePublishedPeople } from '@/features/attending/use-published-people';
import { useWholeRoom } from '@/features/attending/use-whole-room';
import { CallControls } from '@/features/calling/call-controls';
import { ClosedBanner, CloseSwitch } from '@/features/closing/close-switch';
import { RatingsSummary } from '@/features/closing/ratings-summary';
import { CopyKeeper } from '@/features/keeping/copy-keeper';
import { KeptLine, LossBanner } from '@/features/keeping/kept-line';
import { TroubleLater } from '@/features/knowing/trouble-later';
import { Agenda } from '@/features/pacing/agenda';
import { ClockPanel } from '@/features/pacing/clock-panel';
import { FreezeSwitch, FrozenBanner } from '@/features/pacing/freeze-switch';
import { PhaseStepper } from '@/features/pacing/phase-stepper';
import { SoundSwitch } from '@/features/pacing/sound-switch';
import { useLeftSealed } from '@/features/pacing/use-sealed';
import { ConnectScreen } from '@/features/pairing/connect-screen';
import { ConnectedScreens } from '@/features/pairing/connected-screens';
import { type Connect, ScreenControls } from '@/features/projecting/screen-controls';
import { useSpotlight } from '@/features/projecting/use-spotlight';
import { NewerRelease } from '@/features/renewing/newer-release';
import { RoundKeepers } from '@/features/voting/round-keepers';
import { useLive, useRoom } from '@/live';
import { Card, Waiting } from '@/ui';
import { Attendance } from './attendance';
import { AttentionBar } from './attention-bar';
import { Begin } from './begin';
import styles from './console.module.css';
import { ConsoleHeader } from './console-header';
import { ConsoleJumps, partId } from './console-jumps';
import { EditInstruction } from './edit-instruction';
import { JoinCard } from './join-card';
import { NotForYou } from './not-for-you';
import { Panel } from './panel';
import { PaperEntry } from './paper-entry';
import { PersonalData } from './personal-data';
import { Rehearsal } from './rehearsal';
import { Votes } from './votes';
import { Words } from './words';

export default function Console() {
  const t = useTranslations('console');
  const { me } = useRoom();
  return me.role === 'facilitator' ? <Steering /> : <NotForYou title={t('not-yours-title')} />;
}

function Steering() {
  usePublishedPeople();
  useLeftSealed();
  const pacing = useTranslations('pacing');
  const projecting = useTranslations('projecting');
  const closing = useTranslations('closing');
  const { workshop, userId } = useRoom();
  // Never in the middle of the day.
  const isCalm = workshop.stage.phase === 'welcome' || workshop.stage.phase === 'close';
  return (
    <>
      <RoundKeepers />
      <CopyKeeper />
      <LossBanner />
      <NewerRelease />
      <FrozenBanner />
      <ClosedBanner />
      <TroubleLater />
      <ConsoleHeader />
      <AttentionBar />
      <div className={styles.begin}>
        <Begin />
      </div>
      <main className={styles.console}>
        <div className={styles.column}>
          <Panel id={partId('now')} className={styles.now} title={pacing('heading')}>
            <PhaseStepper edit={<EditInstruction />} />
            <Agenda />
            <FreezeSwitch />
            <CloseSwitch />
            <KeptLine />
          </Panel>
          <Rehearsal />
        </div>
        <div className={styles.column}>
          <Tables />
        </div>
        <div className={styles.column}>
          <Panel className={styles.clock} title={pacing('clock-heading')}>
            <ClockPanel />
          </Panel>
          <Panel id={partId('screen')} className={styles.screen} title={projecting('heading')}>
            <Screens />
            <SoundSwitch />
          </Panel>
          {workshop.stage.phase === 'close' && (
            <Panel title={closing('ratings-heading')}>
              <RatingsSummary />
            </Panel>
          )}
          <JoinCard />
          <Attendance />
          <PersonalData />
          {isCalm && workshop.createdBy === userId && <KeepOffer />}
        </div>
      </main>
      <ConsoleJumps />
    </>
  );
}

const connect: Connect = (screenId, setUp) => <ConnectScreen screenId={screenId} setUp={setUp} />;

/** The screens, and all phones called to them. */
function Screens() {
  const { workshopId } = useRoom();
  const members = useLive('members', { workshopId }).value ?? [];
  const { lit } = useSpotlight();
  return (
    <>
      <ScreenControls connect={connect} />
      <ConnectedScreens members={members} />
      <CallControls lit={lit} />
    </>
  );
}

/** What needs the whole room; the rest of the console does not wait for it. */
function Tables() {
  const t = useTranslations('console');
  const attending = useTranslations('attending');
  const room = useWholeRoom();
  if (!room) {
    return (
      <Card className={styles.tables}>
        <Waiting>{t('loading')}</Waiting>
      </Card>
    );
  }
  return (
    <>
      <Votes room={room} asking />
      <Panel id={partId('tables')} className={styles.tables} title={attending('heading')}>
        <TableTiles room={room} />
      </Panel>
      <Votes room={room} />
      <Words room={room} />
      <PaperEntry notes={room.notes} />
    </>
  );
}
