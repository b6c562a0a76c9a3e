// The port of accounts: what those who prepare workshops may tie theirs to. Nobody else ever meets it, and a phone that joins
// loads none of it.

import type { UserId, WorkshopId } from '@/domain/ids';

export type Way = 'google' | 'password';

export interface Account {
  readonly userId: UserId;
  /** Null while the account hangs on nothing but this browser. */
  readonly email: string | null;
  /** Has its owner shown that the address is theirs? */
  readonly isConfirmed: boolean;
  readonly ways: readonly Way[];
}

/** What shows whose an account is. `nonce` is the text whose SHA-256 Google was given. */
export type Proof =
  | { readonly way: 'password'; readonly email: string; readonly password: string }
  | { readonly way: 'google'; readonly idToken: string; readonly nonce: string };

export type AccountTrouble =
  /** This address or this Google account already belongs to another account. */
  | 'taken'
  /** No such account, or another password: servers don't tell which. */
  | 'wrong'
  | 'weak'
  | 'no-address'
  | 'too-often'
  | 'unreachable'
  /** The project's owner has not switched this way on. */
  | 'switched-off'
  | 'stopped'
  | 'failed';

export class AccountError extends Error {
  override readonly name = 'AccountError';
  constructor(
    readonly trouble: AccountTrouble,
    options?: ErrorOptions,
  ) {
    super(trouble, options);
  }
}

/** Every promise rejects with an AccountError. */
export interface Accounts {
  /** As whom this site is known to Google; null where the deployment doesn't offer it. */
  readonly googleClientId: string | null;
  now(): Account;
  /** Ties the proof to the account of this browser, which stays the same: same id, same workshops. */
  keep(proof: Proof): Promise<Account>;
  /** Makes this browser the account of the proof. Nothing this page shows is right afterwards: it has to be opened anew. */
  enter(proof: Proof): Promise<Account>;
  /** Asks the server again: the address may have been confirmed on another device. */
  refresh(): Promise<Account>;
  askToConfirm(locale: string): Promise<void>;
  /** Says nothing about whether there is such an account. */
  resetPassword(email: string, locale: string): Promise<void>;
  /** This browser is nobody afterwards; works without a network. */
  leave(): Promise<void>;
  /** May this account open workshops here? An institution may keep a list of who may. */
  mayOpen(): Promise<boolean>;
  /** The workshops this account was handed, beside those it opened. */
  handed(): Promise<readonly WorkshopId[]>;
  /** Writing the same twice is harmless. */
  putOnShelf(workshopId: WorkshopId): Promise<void>;
}
