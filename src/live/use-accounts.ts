// The account of this browser, for the screens of those who prepare workshops. Loads what speaks to the sign-in with the first use.

import { useCallback, useEffect, useState } from 'react';
import { type Account, AccountError, type Accounts, type AccountTrouble } from '@/gateway/accounts';
import { retrying } from '@/lib/retrying';
import { useGateway } from './gateway-context';

export type HasAccount =
  | { readonly kind: 'finding' }
  /** There are none here: in practice, and on a server of the local network. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'there';
      readonly accounts: Accounts;
      readonly account: Account;
      /** Called after anything was done with it. */
      readonly look: () => void;
    };

export function useAccounts(): HasAccount {
  const { gateway } = useGateway();
  const [found, setFound] = useState<Accounts | null>();
  const [account, setAccount] = useState<Account>();
  const look = useCallback(() => found && setAccount(found.now()), [found]);
  useEffect(() => {
    let isOver = false;
    const take = (accounts: Accounts | null) => {
      if (isOver) return;
      setFound(accounts);
      setAccount(accounts?.now());
    };
    retrying(() => gateway.accounts()).then(take);
    return () => {
      isOver = true;
    };
  }, [gateway]);
  if (found === null) return { kind: 'none' };
  return found && account ? { kind: 'there', accounts: found, account, look } : { kind: 'finding' };
}

/** What went wrong with an account, whatever was thrown. */
export function accountTroubleOf(cause: unknown): AccountTrouble {
  return cause instanceof AccountError ? cause.trouble : 'failed';
}
