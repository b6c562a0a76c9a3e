import { useState } from 'react';
import type { PurgeHindrance } from '@/domain/purge';
import { useGateway, useRoom } from '@/live';
import { purge } from './purge';

export type PurgeState =
  | { readonly is: 'resting' | 'failed' | 'done' }
  | { readonly is: 'hindered'; readonly by: PurgeHindrance }
  | { readonly is: 'running'; readonly done: number; readonly all: number };

export function usePurge() {
  const { gateway } = useGateway();
  const { workshop, run } = useRoom();
  const [state, setState] = useState<PurgeState>({ is: 'resting' });
  function start(): void {
    setState({ is: 'running', done: 0, all: 1 });
    const onProgress = (done: number, all: number) => setState({ is: 'running', done, all });
    purge({ gateway, workshop, run, onProgress }).then(
      (by) => setState(by ? { is: 'hindered', by } : { is: 'done' }),
      (error) => {
        console.error(error);
        setState({ is: 'failed' });
      },
    );
  }
  return { state, start };
}
