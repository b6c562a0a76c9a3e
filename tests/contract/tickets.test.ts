// One paper ticket, whoever races for it: phones with the real client and the real rules, over networks that hold and tear.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import type { Code, RollId, RoundId, TicketCode, UserId, WorkshopId } from '@/domain/ids';
import { castBallot, openRound, type Planned } from '@/domain/round';
import { addTickets, consumeTicket, MOST_TICKETS_AT_ONCE, makeRoll, newTicketCode, sealRoll } from '@/domain/ticket';
import { randomBelow, randomText } from '@/lib/random';
import { loadRules, openRules, storedDocument } from '../support/emulator';
import { type FirestoreHall, openFirestoreHall } from './firestore-hall';
import { freshWorkshopId, opening, tableA } from './fixtures';
import { HALL_PATIENCE_MS } from './hall';
import { hear } from './heard';

type Device = Awaited<ReturnType<FirestoreHall['device']>>;

const planned: Planned = {
  ...{ kind: 'dots', title: 'تصويت', axisId: null, tables: null, commitmentId: null, dots: 3, cap: 1 },
  options: ['1', '2', '3', '4', '5'].map((id) => ({ id, subject: `notes/n${id}`, text: id })),
};
const member = (userId: UserId): Change => ({
  ...{ op: 'put', in: 'members', id: userId },
  value: {
    ...{ role: 'participant', tableId: tableA, category: null, code: '12345678' as Code, doneIn: null },
    ...{ muted: false, removed: false, joinedAt: 1 },
  },
});

describe('a ticket', () => {
  let hall: FirestoreHall;
  let founder: Device;
  let phones: readonly Device[];
  let workshopId: WorkshopId;
  let roll: RollId;
  let roundId: RoundId;
  let codes: readonly TicketCode[];

  beforeAll(async () => {
    hall = await openFirestoreHall();
    founder = await hall.device();
    phones = await Promise.all([0, 1, 2, 3, 4].map(() => hall.device()));
  }, HALL_PATIENCE_MS);
  afterAll(() => hall.close());

  beforeEach(async () => {
    workshopId = freshWorkshopId();
    roll = randomText(16) as RollId;
    roundId = randomText(16) as RoundId;
    codes = Array.from({ length: 14 }, () => newTicketCode(roll, randomBelow));
    await loadRules(hall.projectId, openRules);
    await founder.gateway.commit(workshopId, opening(workshopId, founder.userId));
    await founder.gateway.commit(
      workshopId,
      phones.map(({ userId }) => member(userId)),
    );
    await hall.guard();
    await founder.gateway.commit(workshopId, makeRoll(workshopId, roll, 'تصويت', codes));
    await founder.gateway.commit(workshopId, [
      ...sealRoll(roll),
      ...openRound(roundId, planned, { roll, made: codes.length }),
    ]);
  });

  const ticket = (nth: number) => codes[nth] ?? ('' as TicketCode);
  const cast = ({ gateway, userId }: Device, option: number, code: TicketCode) =>
    gateway.commit(workshopId, [
      ...castBallot(roundId, userId, new Map([[String(option), 1]])),
      ...consumeTicket(workshopId, { roll, roundId, userId, code }),
    ]);
  const ballots = async () => {
    const heard = hear(founder.gateway, 'ballots', { workshopId, roundId });
    const { value } = await heard.until(({ fromServer }) => fromServer);
    heard.stop();
    return value;
  };
  const troubleOf = (promise: Promise<void>) =>
    promise.then(
      () => null,
      (error) => error.trouble,
    );
  const phone = (nth: number): Device => {
    const found = phones[nth];
    if (!found) throw new Error(`no phone ${nth}`);
    return found;
  };

  it('of five accounts that race for it one votes, and one ballot stands', async () => {
    for (let race = 0; race < 5; race++) {
      const before = (await ballots()).length;
      // Whoever has voted in an earlier race has its stub and is refused for it, too.
      const answers = await Promise.all(phones.map((each, i) => troubleOf(cast(each, i + 1, ticket(race)))));
      expect(answers.filter((answer) => answer === null)).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'refused')).toHaveLength(4);
      expect(await ballots()).toHaveLength(before + 1);
    }
  }, 60_000);

  it('is used by whoever the server hears first, not by whoever pressed first without a network', async () => {
    const [first, second] = [phone(0), phone(1)];
    const mine = hear(first.gateway, 'ballot', { workshopId, roundId, userId: first.userId });
    await mine.until(({ fromServer }) => fromServer);
    first.hold();
    const early = troubleOf(cast(first, 1, ticket(0)));
    await cast(second, 2, ticket(0));
    first.release();
    expect(await early).toBe('refused');
    // What the device showed of it meanwhile was never taken for the server's.
    await expect.poll(() => mine.all.at(-1)?.value).toBeNull();
    const shown = mine.all.flatMap(({ value }) => value ?? []);
    expect(shown.map(({ pending }) => pending)).not.toContain(false);
    expect(shown.length).toBeGreaterThan(0);
    mine.stop();
    expect((await ballots()).map(({ id, picks }) => [id, picks])).toEqual([[second.userId, ['2.1']]]);
    // Nothing of the refused ballot is left, so another ticket is taken.
    await cast(first, 1, ticket(1));
    expect(await ballots()).toHaveLength(2);
  }, 60_000);

  it('a ballot sent again because its acknowledgement was lost stands once, and can be changed', async () => {
    const { gateway, userId, network } = phone(2);
    // Something written before: the client's way to the server has to be open, or nothing of it would get there.
    await gateway.clockSkew();
    network.hold('to-device');
    const sent = cast(phone(2), 1, ticket(2));
    const path = `workshops/${workshopId}/rounds/${roundId}/ballots/${userId}`;
    await expect.poll(() => storedDocument(hall.projectId, path), { timeout: 15_000 }).toBeTruthy();
    network.cut();
    await sent;
    await cast(phone(2), 3, ticket(2));
    expect((await ballots()).map(({ picks }) => picks)).toEqual([['3.1']]);
    // The number is not needed again by whoever has its stub.
    await gateway.commit(workshopId, castBallot(roundId, userId, new Map([['4', 1]])));
    expect((await ballots()).map(({ picks }) => picks)).toEqual([['4.1']]);
  }, 60_000);

  it('is needed: a ballot alone, an unknown one and another vote’s are refused', async () => {
    const { gateway, userId } = phone(3);
    const alone = castBallot(roundId, userId, new Map([['1', 1]]));
    expect(await troubleOf(gateway.commit(workshopId, alone))).toBe('refused');
    expect(await troubleOf(cast(phone(3), 1, newTicketCode(roll, randomBelow)))).toBe('refused');
    expect(await ballots()).toEqual([]);
  }, 60_000);

  it('tells its person which one it was, and nobody anything else', async () => {
    await cast(phone(4), 5, ticket(5));
    const ask = { workshopId, rollId: roll, userId: phone(4).userId };
    const mine = hear(phone(4).gateway, 'stub', ask);
    expect((await mine.until(({ fromServer, value }) => fromServer && value !== null)).value).toEqual({
      ...{ id: phone(4).userId, code: ticket(5), roundId },
    });
    mine.stop();
    const theirs = hear(founder.gateway, 'stub', ask);
    await expect.poll(() => theirs.errors.map(({ trouble }) => trouble)).toEqual(['refused']);
    theirs.stop();
    const rolls = hear(founder.gateway, 'rolls', { workshopId });
    const { value } = await rolls.until(({ fromServer }) => fromServer);
    expect(value).toMatchObject([{ id: roll, title: 'تصويت', made: 14, state: 'sealed' }]);
    rolls.stop();
  }, 60_000);

  it('comes in batches as large as a printing, and in none once the vote is open', async () => {
    const large = randomText(16) as RollId;
    const many = Array.from({ length: MOST_TICKETS_AT_ONCE }, () => newTicketCode(large, randomBelow));
    await founder.gateway.commit(workshopId, makeRoll(workshopId, large, '', many));
    const more = Array.from({ length: 14 }, () => newTicketCode(large, randomBelow));
    await founder.gateway.commit(workshopId, addTickets(workshopId, { id: large, made: many.length }, more));
    const late = addTickets(workshopId, { id: roll, made: 14 }, [newTicketCode(roll, randomBelow)]);
    expect(await troubleOf(founder.gateway.commit(workshopId, late))).toBe('refused');
  }, 60_000);
});
