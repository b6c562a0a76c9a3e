import { useEffect, useRef } from 'react';
import type { UserId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { type RunCommand, useCommand, useRoom, useServerTime } from '@/live';
import { people } from './people';
import { useRehearsal } from './use-rehearsal';
import { useWorld } from './use-world';
import type { World } from './world';

/** How often somebody may come to do something. */
const STEP_MS = 250;

/** The simulated people at work: each gives commands of their own, as a phone would. Nothing is shown. */
export function Actors() {
  const world = useWorld();
  const runners = useRef(new Map<UserId, RunCommand>());
  useSteps(world, runners.current);
  return people.map(({ id }) => <Actor key={id} userId={id} me={world?.members.get(id)} runners={runners.current} />);
}

interface ActorProps {
  userId: UserId;
  me: Member | undefined;
  runners: Map<UserId, RunCommand>;
}

function Actor({ userId, me, runners }: ActorProps) {
  const run = useCommand(useRoom().workshopId, me ?? null);
  useEffect(() => {
    runners.set(userId, run);
  }, [runners, userId, run]);
  return null;
}

function useSteps(world: Omit<World, 'now'> | null, runners: ReadonlyMap<UserId, RunCommand>): void {
  const { crowd, speed, tell } = useRehearsal();
  const { now } = useServerTime();
  const latest = useRef({ world, speed, now });
  latest.current = { world, speed, now };
  useEffect(() => {
    let before = performance.now();
    const timer = setInterval(() => {
      const at = performance.now();
      const { world: known, speed: times, now: clock } = latest.current;
      const elapsed = ((at - before) / 1_000) * Number(times);
      before = at;
      if (!known) return;
      for (const act of crowd.step({ ...known, now: clock() }, elapsed)) {
        // A refusal is what a phone would be told as well; whoever was refused tries again.
        runners.get(act.by)?.(act.action, act.changes, { quiet: true });
        tell(act);
      }
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [crowd, tell, runners]);
}
