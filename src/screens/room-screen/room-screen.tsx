// The projector: what the console chose, legible from ten metres. No control, no scroll bar, no cursor, never blank or an
// error; without a network the last picture stays.

import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Lit } from '@/domain/attention';
import { commitmentLit, freshScreen, MAIN_SCREEN, type Picture, pictureOf, scopeOf } from '@/domain/screen';
import { useWholeRoom, type WholeRoom } from '@/features/attending/use-whole-room';
import { SoundAtZero } from '@/features/pacing/sound-at-zero';
import { useLit } from '@/features/projecting/use-lit';
import { useWording } from '@/i18n';
import { assertNever } from '@/lib/assert-never';
import { useLive, useRoom } from '@/live';
import { UserText } from '@/ui';
import { NotForYou } from '../console/not-for-you';
import { Figures } from './figures';
import { forScreens } from './for-screens';
import { Frame } from './frame';
import styles from './frame.module.css';
import { Glance } from './glance';
import { JoinLarge } from './join-large';
import { LargeBoard } from './large-board';
import { PresentationPicture } from './presentation-picture';
import { Questions } from './questions';
import { Recovering } from './recovering';
import { ReviewPicture } from './review-picture';
import { Spotlit } from './spotlit';
import { useWakeLock } from './use-wake-lock';
import { VotePicture } from './vote-picture';
import { WelcomePicture } from './welcome-picture';

export default function RoomScreen() {
  return (
    <OnScreen>
      <SoundAtZero />
      <Projected />
    </OnScreen>
  );
}

/** For screens and facilitators; whatever breaks on it mends itself. */
export function OnScreen({ children }: { children: ReactNode }) {
  const t = useTranslations('screen');
  const { me } = useRoom();
  if (me.role !== 'screen' && me.role !== 'facilitator') return <NotForYou title={t('not-yours-title')} />;
  return <Recovering meanwhile={<Calm words={t('recovering')} />}>{children}</Recovering>;
}

function Projected() {
  useWakeLock();
  const { workshop, workshopId } = useRoom();
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN });
  const lit = useLit(screen.value?.spotlight ?? null);
  const chosen = pictureOf(workshop, screen.value ?? freshScreen, lit !== null);
  const heard = useWholeRoom(scopeOf(chosen));
  // Until another table's board is there, the picture before stays.
  const { picture, room } = useKnown(heard && { picture: chosen, room: heard }) ?? { picture: chosen, room: null };
  // Before it is known what was chosen, anything else would flash by.
  if (screen.value === undefined || chosen.kind === 'blank') return <Calm />;
  return (
    <Frame picture={picture} lost={screen.failed || room?.lost === true}>
      {room && <Content picture={picture} room={forScreens(workshop, room)} lit={lit} />}
    </Frame>
  );
}

/** The latest that was there. */
function useKnown<T>(value: T | null): T | null {
  const known = useRef(value);
  if (value !== null) known.current = value;
  return known.current;
}

interface ContentProps {
  picture: Picture;
  room: WholeRoom;
  lit: Lit | null;
}

export function Content({ picture, room, lit }: ContentProps) {
  switch (picture.kind) {
    case 'welcome':
      return <WelcomePicture figures={room.figures} />;
    case 'join':
      return <JoinLarge figures={room.figures} />;
    case 'spotlight':
      return lit && <Spotlit lit={lit} />;
    case 'presentation':
      return <PresentationPicture focus={picture.focus} />;
    case 'questions':
      return <Questions picture={picture} room={room} />;
    case 'board':
      return <Boards picture={picture} room={room} />;
    case 'vote':
    case 'review':
      return <Asked picture={picture} room={room} lit={lit} />;
    case 'figures':
      return <Figures figures={room.figures} />;
    case 'blank':
      return null;
    default:
      return assertNever(picture.kind);
  }
}

/** What the room is asked; before it is, what the tables have made. */
function Asked({ picture, room, lit }: ContentProps) {
  const isPlenary = picture.kind === 'review';
  const boards = <Boards picture={picture} room={room} />;
  const votes = <VotePicture focus={picture.focus} onlyOpen={isPlenary} otherwise={boards} />;
  if (!isPlenary) return votes;
  return (
    <ReviewPicture commitmentId={commitmentLit({ spotlight: lit?.subject ?? null })} room={room} otherwise={votes} />
  );
}

function Boards({ picture, room }: Pick<ContentProps, 'picture' | 'room'>) {
  return picture.focus ? <LargeBoard focus={picture.focus} room={room} /> : <Glance room={room} />;
}

/** Only the title: for a speech, or while something is put right. */
export function Calm({ words }: { words?: string }) {
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
