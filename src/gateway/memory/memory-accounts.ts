// Accounts of one page's memory, for component tests: the same answers as the real ones give.

import type { UserId, WorkshopId } from '@/domain/ids';
import { type Account, AccountError, type Accounts, type Proof, type Way } from '../accounts';

/** What a server would know of all accounts; shared by the devices of one test. */
export interface AccountRegister {
  readonly accounts: Map<UserId, Known>;
  readonly shelves: Map<UserId, WorkshopId[]>;
  /** What was sent by mail, latest last: `reset a@b.ma`. */
  readonly sent: string[];
  /** What an institution's list would answer. */
  isListed: (account: Account) => boolean;
  isReachable: boolean;
}

interface Known {
  readonly email: string;
  readonly password: string | null;
  readonly isConfirmed: boolean;
  readonly ways: readonly Way[];
}

export function createRegister(): AccountRegister {
  return { accounts: new Map(), shelves: new Map(), sent: [], isListed: () => true, isReachable: true };
}

export interface MemoryAccounts extends Accounts {
  readonly hasLeft: () => boolean;
}

export function createMemoryAccounts(
  register: AccountRegister,
  userId: UserId,
  googleClientId: string | null = null,
): MemoryAccounts {
  let me: UserId = userId;
  let left = false;
  const reach = () => {
    if (!register.isReachable) throw new AccountError('unreachable');
  };
  const now = (): Account => {
    const known = register.accounts.get(me);
    return {
      userId: me,
      email: known?.email ?? null,
      isConfirmed: known?.isConfirmed ?? false,
      ways: known?.ways ?? [],
    };
  };
  const holderOf = (proof: Proof) =>
    [...register.accounts].find(([, { email, ways }]) => email === emailOf(proof) && ways.includes(proof.way));
  return {
    googleClientId,
    hasLeft: () => left,
    now,
    async keep(proof) {
      reach();
      if (holderOf(proof)) throw new AccountError('taken');
      if (proof.way === 'password' && proof.password.length < 6) throw new AccountError('weak');
      const ways = [...now().ways, proof.way];
      const password = proof.way === 'password' ? proof.password : null;
      register.accounts.set(me, { email: emailOf(proof), password, isConfirmed: proof.way === 'google', ways });
      return now();
    },
    async enter(proof) {
      reach();
      const [id, known] = holderOf(proof) ?? [];
      if (!id || (proof.way === 'password' && known?.password !== proof.password)) throw new AccountError('wrong');
      me = id;
      return now();
    },
    async refresh() {
      reach();
      return now();
    },
    async askToConfirm() {
      reach();
      register.sent.push(`confirm ${now().email}`);
    },
    async resetPassword(email) {
      reach();
      register.sent.push(`reset ${email}`);
    },
    async leave() {
      left = true;
    },
    async mayOpen() {
      reach();
      return register.isListed(now());
    },
    async handed() {
      reach();
      return register.shelves.get(me) ?? [];
    },
    async putOnShelf(id) {
      reach();
      register.shelves.set(me, [...new Set([...(register.shelves.get(me) ?? []), id])]);
    },
  };
}

/** A Google account of a test is its address. */
const emailOf = (proof: Proof) => (proof.way === 'password' ? proof.email : proof.idToken);
