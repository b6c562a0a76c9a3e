import { useState } from 'react';
import type { PurgeHindrance } from '@/domain/purge';
import { retrying } from '@/lib/retrying';
import { useGateway, useRoom } from '@/live';

export type PurgeState =
  | { readonly is: 'resting' | 'failed' | 'done' }
  | { readonly is: 'hindered'; readonly by: PurgeHindrance }
  | { readonly is: 'running'; readonly done: number; readonly all: number };

export interface Purge {
  readonly state: PurgeState;
  readonly start: () => void;
}

/** Held by what stays on the screen: it goes on when the dialog that began it is closed. */
export function usePurge(): Purge {
  const { gateway } = useGateway();
  const { workshop, run } = useRoom();
  const [state, setState] = useState<PurgeState>({ is: 'resting' });
  function start(): void {
    setState({ is: 'running', done: 0, all: 1 });
    const onProgress = (done: number, all: number) => setState({ is: 'running', done, all });
    retrying(() => import('./purge'))
      .then(({ purge }) => purge({ gateway, workshop, run, onProgress }))
      .then(
        (by) => setState(by ? { is: 'hindered', by } : { is: 'done' }),
        (error) => {
          console.error(error);
          setState({ is: 'failed' });
        },
      );
  }
  return { state, start };
}
