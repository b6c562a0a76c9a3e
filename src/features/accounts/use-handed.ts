import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkshopId } from '@/domain/ids';
import type { Workshop } from '@/domain/workshop';
import { useAccounts, useLiveAll } from '@/live';

export interface Handed {
  readonly workshops: readonly Workshop[];
  /** Are these all? Until it is known, none is not "none". */
  readonly isKnown: boolean;
  /** The server gave no answer; it is asked again when the network is back. */
  readonly failed: boolean;
}

/** The workshops that this account was handed and still belongs to. Nothing is asked for an account that hangs on this browser alone. */
export function useHanded(): Handed {
  const found = useAccounts();
  const accounts = found.kind === 'there' && found.account.email ? found.accounts : null;
  const [ids, setIds] = useState<readonly WorkshopId[] | 'failed' | null>(null);
  const isUnanswered = ids === 'failed';
  const ask = useEffectEvent(() => void accounts?.handed().then(setIds, () => setIds('failed')));
  useEffect(() => {
    if (accounts) ask();
  }, [accounts]);
  useEffect(() => {
    if (!isUnanswered) return;
    const again = () => ask();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [isUnanswered]);
  const heard = useLiveAll('workshop', isUnanswered ? [] : (ids ?? []).map((workshopId) => ({ workshopId })));
  const isNobodys = found.kind !== 'finding' && accounts === null;
  // One that this account belongs to no longer is refused.
  const areHeard = heard.every(({ value, refused }) => value !== undefined || refused);
  const failed = isUnanswered || heard.some((each) => each.value === undefined && each.failed && !each.refused);
  return {
    workshops: heard.flatMap(({ value }) => value ?? []),
    isKnown: isNobodys || (ids !== null && !isUnanswered && areHeard),
    failed,
  };
}
