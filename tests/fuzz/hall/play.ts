// A room played at random through networks that fail. In the end everything is let through, and all must agree.

import { weighed } from '../lib/draw';
import { must, newStory, type Story, toldFailure } from '../lib/story';
import { hallActs } from './acts';
import { changeDenied } from './denied';
import { openRoom, type Room, until } from './hall';
import { judgeRoom, keptIn } from './judge';
import { difference } from './shown';
import { easeTroubles, putRight, trouble } from './troubles';

/** Milliseconds between two steps: less than an answer takes, so that much is always under way. */
const PACE = 20;
/** But not everything: with so many unanswered of those whose network is sound, the hall waits a little. */
const MOST_UNDER_WAY = 8;
const BREATH_MS = 1_500;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const HALL_STEPS = 300;

export async function playHall(
  seed: number,
  steps = HALL_STEPS,
  onStep: (line: string) => void = () => {},
): Promise<Story> {
  let room: Room | null = null;
  let told = 0;
  const print = () => {
    room?.story.lines.slice(told).forEach(onStep);
    told = room?.story.lines.length ?? 0;
  };
  try {
    const opened = await openRoom(seed);
    room = opened;
    for (let step = 0; step < steps; step++) {
      opened.story.count('step');
      oneStep(opened);
      print();
      await pause(PACE);
      await until(() => underWay(opened) <= MOST_UNDER_WAY, BREATH_MS);
    }
    await comeToRest(opened);
    await judgedInTheEnd(opened);
    return opened.story;
  } catch (cause) {
    throw toldFailure(seed, room?.story ?? newStory(), cause);
  } finally {
    print();
    if (room) for (const close of room.closing) await close();
  }
}

function underWay({ sent }: Room): number {
  return sent.filter(({ outcome, device }) => outcome === 'waiting' && device.troubledFor === 0).length;
}

function oneStep(room: Room): void {
  easeTroubles(room);
  if (room.draw.chance(0.1)) trouble(room);
  for (let tries = 0; tries < 100; tries++) {
    const device = room.draw.oneOf(room.devices);
    if (device && weighed(room.draw, hallActs)?.(room, device)) return;
  }
}

async function comeToRest(room: Room): Promise<void> {
  for (const device of room.devices) putRight(room, device);
  // A client that was cut often waits up to a minute before it tries again; the app asks after fifteen seconds, which wakes it.
  await Promise.all(room.devices.map(({ gateway }) => gateway.diagnose()));
  const waiting = () => room.sent.filter(({ outcome }) => outcome === 'waiting');
  // What is read back and handed over again or sent late after that is waited for as well.
  const isCalm = await until(() => waiting().length === 0, 90_000);
  must(isCalm, () => `${waiting().length} batches were never answered, the first of them ${waiting()[0]?.action}`);
  await pause(3_500);
  room.isOver = true;
  must(await until(() => waiting().length === 0), () => 'what was sent late was never answered');
}

async function judgedInTheEnd(room: Room): Promise<void> {
  let kept = await keptIn(room);
  const odd = () => room.devices.map((device) => difference(device, kept)).find((each) => each !== null) ?? null;
  const agree = async (patience: number) => {
    for (const end = Date.now() + patience; odd() && Date.now() < end; kept = await keptIn(room)) await pause(300);
  };
  await agree(30_000);
  if (odd()) {
    room.story.count('told only after a new connection');
    await Promise.all(room.devices.map(({ gateway }) => gateway.diagnose()));
    await agree(30_000);
  }
  if (odd()) {
    await changeDenied(room, kept);
    await agree(30_000);
  }
  judgeRoom(room, kept);
  must(odd() === null, () => `with everything let through, ${odd()}`);
}
