import { useEffect, useState } from 'react';
import type { WorkshopId } from '@/domain/ids';
import type { Workshop } from '@/domain/workshop';
import { useAccounts, useLiveAll } from '@/live';

/** The workshops that this account was handed and still belongs to. Nothing is asked for an account that hangs on this browser alone. */
export function useHanded(): readonly Workshop[] {
  const found = useAccounts();
  const accounts = found.kind === 'there' && found.account.email ? found.accounts : null;
  const [ids, setIds] = useState<readonly WorkshopId[]>([]);
  useEffect(() => {
    // Without an answer the others are shown; the next visit asks again.
    accounts?.handed().then(setIds, () => {});
  }, [accounts]);
  const workshops = useLiveAll(
    'workshop',
    ids.map((workshopId) => ({ workshopId })),
  );
  return workshops.flatMap(({ value }) => value ?? []);
}
