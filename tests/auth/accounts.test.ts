// Accounts through the Auth emulator, on the real rules: kept, found elsewhere, in conflict, mended, left.

import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { SECRET_LENGTH } from '@/domain/invitation';
import { openWorkshop } from '@/domain/opening';
import { handOver, stillToTake, takeBack, takeOver, workshopsOf } from '@/features/accounts/handing-over';
import type { Accounts, Proof } from '@/gateway/accounts';
import type { WorkshopGateway } from '@/gateway/gateway';
import { randomText } from '@/lib/random';
import { keep } from '@/lib/storage';
import { demoCodes, demoPlan } from '../../demo/chichaoua';
import { hear } from '../contract/heard';
import { openDemo } from './demo-hall';
import { askList, dropList, setList } from './institution';
import { device } from './place';
import { openLink } from './post';

interface Computer {
  readonly gateway: WorkshopGateway;
  readonly accounts: Accounts;
  readonly me: UserId;
}

const open: WorkshopGateway[] = [];
afterAll(async () => {
  await Promise.all(open.map((gateway) => gateway.close()));
});
afterEach(async () => {
  keep('warsha.handing-over', null);
  await dropList();
});

async function computer(): Promise<Computer> {
  const gateway = await device();
  open.push(gateway);
  const me = await gateway.whoAmI();
  const accounts = await gateway.accounts();
  if (!accounts) throw new Error('no accounts here');
  return { gateway, accounts, me };
}

const address = () => `${randomText(10).toLowerCase()}@commune.ma`;
const password = (email: string, text = 'a long password'): Proof => ({ way: 'password', email, password: text });
/** As the emulator takes Google's tokens: without a signature. */
const google = (sub: string, email: string): Proof => ({
  way: 'google',
  idToken: JSON.stringify({ sub, email, email_verified: true }),
  nonce: 'any',
});

const idsOf = async ({ gateway, me }: Computer) => (await workshopsOf(gateway, me)).map(({ id }) => id);

const opening = (gateway: WorkshopGateway, me: UserId) => {
  const id = randomText(20) as WorkshopId;
  const codes = {
    ...demoCodes(() => randomText(SECRET_LENGTH) as Code),
    door: String(10_000_000 + open.length) as Code,
  };
  return gateway.commit(id, openWorkshop(id, me, demoPlan(), { ...codes, tables: new Map() }));
};

describe('an account that hung on one browser', () => {
  for (const [way, proofOf] of [
    ['an address and a password', (email: string) => password(email)],
    ['Google', (email: string) => google(`g-${email}`, email)],
  ] as const)
    it(`is kept with ${way}: the same person, the same workshops, and on another computer too`, async () => {
      const first = await computer();
      const { workshopId } = await openDemo(first.gateway);
      expect(first.accounts.now()).toEqual({ userId: first.me, email: null, isConfirmed: false, ways: [] });
      const email = address();
      const kept = await first.accounts.keep(proofOf(email));
      expect(kept).toMatchObject({ userId: first.me, email, ways: [way === 'Google' ? 'google' : 'password'] });
      expect(await first.gateway.whoAmI()).toBe(first.me);
      expect(await idsOf(first)).toEqual([workshopId]);

      const second = await computer();
      expect(second.me).not.toBe(first.me);
      await second.accounts.enter(proofOf(email));
      const me = await second.gateway.whoAmI();
      expect(me).toBe(first.me);
      expect(await idsOf({ ...second, me })).toEqual([workshopId]);
      const members = hear(second.gateway, 'members', { workshopId });
      expect((await members.until(({ fromServer }) => fromServer)).value.map(({ id }) => id)).toContain(me);
      members.stop();
    });

  it('is refused what is no address, a password that is none, and a wrong one', async () => {
    const { accounts } = await computer();
    const email = address();
    await expect(accounts.keep(password('nobody'))).rejects.toMatchObject({ trouble: 'no-address' });
    await expect(accounts.keep(password(email, 'short'))).rejects.toMatchObject({ trouble: 'weak' });
    await accounts.keep(password(email));
    const other = await computer();
    await expect(other.accounts.enter(password(email, 'another password'))).rejects.toMatchObject({ trouble: 'wrong' });
    await expect(other.accounts.enter(password(address()))).rejects.toMatchObject({ trouble: 'wrong' });
    expect(await other.gateway.whoAmI()).toBe(other.me);
  });
});

describe('an account that exists already', () => {
  for (const proofOf of [password, (email: string) => google(`taken-${email}`, email)])
    it(`is handed the workshops of the browser that signs in to it (${proofOf('').way})`, async () => {
      const owner = await computer();
      const email = address();
      const proof = proofOf(email);
      await owner.accounts.keep(proof);
      const own = await openDemo(owner.gateway);

      const borrowed = await computer();
      const { workshopId } = await openDemo(borrowed.gateway);
      await expect(borrowed.accounts.keep(proof)).rejects.toMatchObject({ trouble: 'taken' });
      expect(await idsOf(borrowed)).toEqual([workshopId]);

      await handOver(borrowed.gateway, await workshopsOf(borrowed.gateway, borrowed.me));
      const [handed] = stillToTake();
      await borrowed.accounts.enter(proof);
      const me = await borrowed.gateway.whoAmI();
      expect(me).toBe(owner.me);
      let taken = 0;
      const why = await takeOver(borrowed.gateway, borrowed.accounts, me, () => {
        taken++;
      });
      expect([why, taken, stillToTake()]).toEqual([null, 1, []]);

      // On the owner's own computer it is found and can be steered, beside what they opened themselves.
      expect(await owner.accounts.handed()).toEqual([workshopId]);
      expect(await idsOf(owner)).toEqual([own.workshopId]);
      const fields = { venue: { fr: 'Salle des fêtes' } };
      await owner.gateway.commit(workshopId, [{ op: 'patch', in: 'workshops', id: workshopId, fields }]);
      const keys = hear(owner.gateway, 'keys', { workshopId });
      const { value } = await keys.until(({ fromServer }) => fromServer);
      keys.stop();
      expect(value.find(({ code }) => code === handed?.code)).toMatchObject({ role: 'facilitator', open: false });
      // A second time there is nothing left to do, and nothing breaks.
      expect(await takeOver(borrowed.gateway, borrowed.accounts, me, () => {})).toBeNull();
    });

  it('closes the way in again when the password was wrong', async () => {
    const owner = await computer();
    const email = address();
    await owner.accounts.keep(password(email));
    const borrowed = await computer();
    const { workshopId } = await openDemo(borrowed.gateway);
    await handOver(borrowed.gateway, await workshopsOf(borrowed.gateway, borrowed.me));
    const [handed] = stillToTake();
    await expect(borrowed.accounts.enter(password(email, 'not this one'))).rejects.toMatchObject({ trouble: 'wrong' });
    await takeBack(borrowed.gateway);
    const keys = hear(borrowed.gateway, 'keys', { workshopId });
    const { value } = await keys.until(({ fromServer }) => fromServer);
    keys.stop();
    expect(value.find(({ code }) => code === handed?.code)).toMatchObject({ open: false });
    expect(stillToTake()).toEqual([]);
  });
});

describe('a forgotten password', () => {
  it('is replaced by way of the mail, and the old one opens nothing any more', async () => {
    const { accounts, me } = await computer();
    const email = address();
    await accounts.keep(password(email));
    await accounts.resetPassword(email, 'ar');
    await openLink(email, 'PASSWORD_RESET', '&newPassword=another%20long%20one');
    const elsewhere = await computer();
    await expect(elsewhere.accounts.enter(password(email))).rejects.toMatchObject({ trouble: 'wrong' });
    expect(await elsewhere.accounts.enter(password(email, 'another long one'))).toMatchObject({ userId: me });
  });

  it('tells nobody whether there is such an account', async () => {
    const { accounts } = await computer();
    await expect(accounts.resetPassword(address(), 'fr')).resolves.toBeUndefined();
  });
});

describe('an institution’s list', () => {
  it('lets in whoever is on it once the address is confirmed, and nobody else', async () => {
    const { gateway, accounts, me } = await computer();
    expect(await accounts.mayOpen()).toBe(true);
    await setList('@Commune.MA');
    expect(await askList()).toBe('Only these may open workshops: @commune.ma');
    expect(await accounts.mayOpen()).toBe(false);
    await expect(opening(gateway, me)).rejects.toMatchObject({ trouble: 'refused' });

    const email = address();
    await accounts.keep(password(email));
    expect(await accounts.mayOpen()).toBe(false);
    await expect(opening(gateway, me)).rejects.toMatchObject({ trouble: 'refused' });

    await accounts.askToConfirm('fr');
    await openLink(email, 'VERIFY_EMAIL');
    // Without signing in anew, and without asking for it: the next question finds out.
    expect(await accounts.mayOpen()).toBe(true);
    expect(await accounts.refresh()).toMatchObject({ email, isConfirmed: true });
    await expect(opening(gateway, me)).resolves.toBeUndefined();

    await setList('somebody@else.ma', '@else.ma');
    expect(await accounts.mayOpen()).toBe(false);
    await expect(opening(gateway, me)).rejects.toMatchObject({ trouble: 'refused' });
  });

  it('takes Google’s word for an address', async () => {
    const { gateway, accounts, me } = await computer();
    const email = address();
    await setList(email);
    await accounts.keep(google(`listed-${email}`, email));
    expect(await accounts.mayOpen()).toBe(true);
    await expect(opening(gateway, me)).resolves.toBeUndefined();
  });

  it('leaves participants alone: joining needs no account', async () => {
    const facilitator = await computer();
    const { codes, workshopId } = await openDemo(facilitator.gateway);
    await setList('@commune.ma');
    const { gateway } = await computer();
    expect(await gateway.lookUp(codes.door)).toMatchObject({ workshopId, role: 'participant' });
  });
});

describe('leaving', () => {
  it('makes the browser nobody, and the next to come somebody else', async () => {
    const { gateway, accounts, me } = await computer();
    await accounts.keep(password(address()));
    await accounts.leave();
    expect(() => accounts.now()).toThrow();
    expect(await gateway.whoAmI()).not.toBe(me);
    expect(accounts.now().email).toBeNull();
  });
});
