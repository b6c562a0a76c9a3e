import { readFileSync } from 'node:fs';
import { setLogLevel } from 'firebase/firestore';
import type { UserId } from '@/domain/ids';
import { createFirestoreGateway } from '@/gateway/firestore/firestore-gateway';
import { randomText } from '@/lib/random';
import { emulatorAddress, loadRules, openRules, putDocument } from '../support/emulator';
import { type TroubledConnection, troubledConnection } from '../support/troubled-connection';
import type { Hall, HallDevice } from './hall';

export interface FirestoreHall extends Hall {
  readonly projectId: string;
  device(): Promise<HallDevice & { readonly network: TroubledConnection; readonly reports: readonly string[] }>;
}

/** A project of its own on the emulator. */
export async function openFirestoreHall(): Promise<FirestoreHall> {
  // Refusals and cut connections are what is tested; the client would print each of them.
  setLogLevel('silent');
  const projectId = `demo-contract-${randomText(12).toLowerCase()}`;
  await loadRules(projectId, openRules);
  const closing: (() => Promise<void>)[] = [];
  return {
    projectId,
    async device() {
      const network = await troubledConnection(emulatorAddress());
      const { host, port } = network;
      const userId = randomText(20) as UserId;
      const reports: string[] = [];
      const gateway = await createFirestoreGateway(
        { keeper: 'emulator', projectId, host, port },
        { name: userId, userId, report: (message) => reports.push(message) },
      );
      closing.push(async () => {
        await gateway.close();
        await network.close();
      });
      return { gateway, userId, network, reports, hold: () => network.hold('to-server'), release: network.release };
    },
    guard: () => loadRules(projectId, readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8')),
    attempted: (userId, times) =>
      putDocument(projectId, `attempts/${userId}`, {
        code: { stringValue: '00000000' },
        n: { integerValue: String(times) },
        at: { timestampValue: new Date().toISOString() },
      }),
    async close() {
      await Promise.all(closing.map((close) => close()));
    },
  };
}
