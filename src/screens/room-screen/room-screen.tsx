// The projector: what the console chose, legible from ten metres. No control, no scroll bar, no cursor, never blank or an
// error; without a network the last picture stays.

import { useTranslations } from 'use-intl';
import type { CommitmentId } from '@/domain/ids';
import { commitmentLit, freshScreen, MAIN_SCREEN, type Picture, pictureOf } from '@/domain/screen';
import { useWholeRoom, type WholeRoom } from '@/features/attending/use-whole-room';
import { useWording } from '@/i18n';
import { assertNever } from '@/lib/assert-never';
import { useLive, useRoom } from '@/live';
import { UserText } from '@/ui';
import { NotForYou } from '../console/not-for-you';
import { Figures } from './figures';
import { Frame } from './frame';
import styles from './frame.module.css';
import { Glance } from './glance';
import { JoinLarge } from './join-large';
import { LargeBoard } from './large-board';
import { Questions } from './questions';
import { Recovering } from './recovering';
import { ReviewPicture } from './review-picture';
import { useWakeLock } from './use-wake-lock';
import { VotePicture } from './vote-picture';
import { WelcomePicture } from './welcome-picture';

export default function RoomScreen() {
  const t = useTranslations('screen');
  const { me } = useRoom();
  if (me.role !== 'screen' && me.role !== 'facilitator') return <NotForYou title={t('not-yours-title')} />;
  return (
    <Recovering meanwhile={<Calm words={t('recovering')} />}>
      <Projected />
    </Recovering>
  );
}

function Projected() {
  useWakeLock();
  const { workshop, workshopId } = useRoom();
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN });
  const room = useWholeRoom();
  const picture = pictureOf(workshop, screen.value ?? freshScreen);
  // Before it is known what was chosen, anything else would flash by.
  if (screen.value === undefined || picture.kind === 'blank') return <Calm />;
  return (
    <Frame picture={picture} lost={screen.failed || room?.lost === true}>
      {room && <Content picture={picture} room={room} discussed={commitmentLit(screen.value)} />}
    </Frame>
  );
}

interface ContentProps {
  picture: Picture;
  room: WholeRoom;
  /** The commitment before everybody. */
  discussed: CommitmentId | null;
}

function Content({ picture, room, discussed }: ContentProps) {
  switch (picture.kind) {
    case 'welcome':
      return <WelcomePicture figures={room.figures} />;
    case 'join':
      return <JoinLarge figures={room.figures} />;
    case 'questions':
      return <Questions picture={picture} room={room} />;
    case 'board':
      return <Boards picture={picture} room={room} />;
    case 'vote':
      return <VotePicture focus={picture.focus} otherwise={<Boards picture={picture} room={room} />} />;
    case 'review':
      return (
        <ReviewPicture
          commitmentId={discussed}
          room={room}
          otherwise={<VotePicture focus={null} onlyOpen otherwise={<Boards picture={picture} room={room} />} />}
        />
      );
    case 'figures':
      return <Figures figures={room.figures} />;
    case 'blank':
      return null;
    default:
      return assertNever(picture.kind);
  }
}

function Boards({ picture, room }: Pick<ContentProps, 'picture' | 'room'>) {
  return picture.focus ? <LargeBoard focus={picture.focus} room={room} /> : <Glance room={room} />;
}

/** Only the title: for a speech, or while something is put right. */
function Calm({ words }: { words?: string }) {
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  return (
    <main className={styles.screen} data-picture="blank">
      <div className={styles.calm}>
        <h1>
          <UserText inline>{word(workshop.title)}</UserText>
        </h1>
        <p>
          <UserText inline>{word(workshop.commune)}</UserText>
        </p>
        {words && <p role="status">{words}</p>}
      </div>
    </main>
  );
}
