import type { Workshop } from '@/domain/workshop';
import { useHanded } from '@/features/accounts/use-handed';
import { useGateway, useLive } from '@/live';

export interface Mine {
  /** Opened by this account; undefined until anything is known. */
  readonly own: readonly Workshop[] | undefined;
  /** Those, and the ones this account was handed. */
  readonly all: readonly Workshop[];
  readonly isHanded: (workshop: Workshop) => boolean;
  /** `none` on the server's word only; `unreachable` only where there is nothing to show either. */
  readonly state: 'some' | 'none' | 'looking' | 'unreachable';
  /** There may be more than this device knows. */
  readonly isFromDevice: boolean;
}

/** One's workshops, heard for as long as they are shown. */
export function useMine(): Mine {
  const { userId } = useGateway();
  const { value: own, fromServer, failed } = useLive('myWorkshops', { userId });
  const handed = useHanded();
  const all = [...(own ?? []), ...handed.workshops];
  const isLost = (own === undefined && failed) || handed.failed;
  const whereEmpty = isLost ? 'unreachable' : fromServer && handed.isKnown ? 'none' : 'looking';
  return {
    own,
    all,
    isHanded: (workshop) => handed.workshops.includes(workshop),
    state: all.length > 0 ? 'some' : whereEmpty,
    isFromDevice: isLost ? all.length > 0 : own !== undefined && !fromServer,
  };
}
