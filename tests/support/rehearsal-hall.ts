// The simulated participants in a workshop of the memory keeper, with time in the test's hand.

import type { Change } from '@/domain/change';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { joinWorkshop } from '@/domain/member';
import type { Phase } from '@/domain/phase';
import { enterPhase } from '@/domain/stage';
import type { Workshop } from '@/domain/workshop';
import { createCrowd } from '@/features/rehearsing/crowd';
import type { Act, World } from '@/features/rehearsing/world';
import type { Ask, Gives, WatchKind } from '@/gateway/gateway';
import { createMemoryGateway } from '@/gateway/memory/memory-gateway';
import { type DemoOptions, demoChanges, demoCodes } from '../../demo/chichaoua';

export const hallId = 'rehearsed' as WorkshopId;
const founder = 'founder' as UserId;
const START = Date.UTC(2024, 3, 24, 9);

export type Hall = Awaited<ReturnType<typeof rehearsalHall>>;

/** A workshop with the demo's axes and tables, nobody in it. */
export async function rehearsalHall(seed: string, options: Partial<DemoOptions> = {}) {
  let time = START;
  const gateway = createMemoryGateway({ userId: founder, now: () => time });
  const codes = demoCodes(() => 'S'.repeat(22) as Code);
  await gateway.commit(
    hallId,
    demoChanges({ workshopId: hallId, userId: founder, codes, notes: 0, commitments: false, ...options }),
  );
  const crowd = createCrowd(seed);
  const acts: Act[] = [];

  const ask = <Kind extends WatchKind>(kind: Kind, what: Ask<Kind>) =>
    new Promise<Gives<Kind>>((resolve, reject) => {
      const stop = gateway.watch(kind, what, {
        next({ value }) {
          resolve(value);
          queueMicrotask(() => stop());
        },
        error: reject,
      });
    });

  async function workshop(): Promise<Workshop> {
    const found = await ask('workshop', { workshopId: hallId });
    if (!found) throw new Error('no workshop');
    return found;
  }

  async function world(): Promise<World> {
    const room = { workshopId: hallId, scope: 'room' } as const;
    const rounds = (await ask('rounds', { workshopId: hallId })).filter(({ open }) => open);
    const ballots = await Promise.all(rounds.map(({ id }) => ask('ballots', { workshopId: hallId, roundId: id })));
    const here = await workshop();
    return {
      workshop: here,
      invitation: await gateway.lookUp(here.joinCode),
      members: new Map((await ask('members', { workshopId: hallId })).map((member) => [member.id, member])),
      tables: await ask('tables', { workshopId: hallId }),
      notes: await ask('notes', room),
      stacks: await ask('stacks', room),
      commitments: await ask('commitments', room),
      bodies: new Map((await ask('bodies', { workshopId: hallId })).map((body) => [body.id, body])),
      rounds,
      voters: new Map(rounds.map(({ id }, i) => [id, new Set(ballots[i]?.map((ballot) => ballot.id))])),
      raters: new Set((await ask('ratings', { workshopId: hallId })).map(({ id }) => id)),
      now: time,
    };
  }

  /** So many seconds of rehearsal, a step each second. Gives back what was done in them. */
  async function pass(seconds: number): Promise<readonly Act[]> {
    const before = acts.length;
    for (let second = 0; second < seconds; second++) {
      time += 1_000;
      // Codes may be tried ten times an hour; in practice nobody counts.
      gateway.store.attempts.clear();
      for (const act of crowd.step(await world(), 1)) {
        acts.push(act);
        await gateway.commit(hallId, act.changes);
      }
    }
    return acts.slice(before);
  }

  const steer = (changes: readonly Change[]) => gateway.commit(hallId, changes);
  return {
    ...{ gateway, acts, pass, steer, world, workshop },
    now: () => time,
    enter: async (phase: Phase) => steer(enterPhase(hallId, (await workshop()).stage, phase)),
    join: (userId: UserId, code: Code) =>
      gateway.lookUp(code).then((found) => steer(found ? joinWorkshop(userId, found) : [])),
  };
}
