// What a real-browser test needs around it: the built app, served over the running emulator, with the real rules, in a project
// of its own.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Change } from '@/domain/change';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { SECRET_LENGTH } from '@/domain/invitation';
import type { NewCodes } from '@/domain/opening';
import { randomText } from '@/lib/random';
import { type DemoOptions, demoChanges, demoCodes } from '../../demo/chichaoua';
import { seed } from '../../scripts/lib/seed.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { emulatorAddress, loadRules } from './emulator';

export interface Services {
  /** The app's address, without a slash at its end. */
  readonly url: string;
  readonly projectId: string;
  readonly emulator: { readonly host: string; readonly port: number };
  /** Puts documents there past the rules. */
  seed(workshopId: WorkshopId, changes: readonly Change[]): Promise<void>;
  /** The Chichaoua workshop with codes of its own. */
  seedDemo(options?: Omit<DemoOptions, 'workshopId' | 'userId' | 'codes'>): Promise<Demo>;
  close(): Promise<void>;
}

export interface Demo {
  readonly workshopId: WorkshopId;
  readonly codes: NewCodes;
}

export interface ServiceOptions {
  /** Where the app finds the emulator, when not straight: a connection that can be cut, say. */
  readonly emulator?: { readonly host: string; readonly port: number };
  readonly port?: number;
  /** Another folder than dist/: a release of its own. */
  readonly root?: string;
  /** Another app over the same project: a device that goes its own way there. */
  readonly projectId?: string;
  readonly keeper?: 'emulator' | 'practice';
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Throws with what to do when the app isn't built or no emulator runs. */
export async function startServices(options: ServiceOptions = {}): Promise<Services> {
  if (!existsSync(`${root}dist/index.html`)) throw new Error('dist/ is missing: run `npm run build`');
  const own = options.projectId ?? `demo-e2e-${randomText(12).toLowerCase()}`;
  const emulator = emulatorAddress();
  await loadRules(own, readFileSync(`${root}firestore.rules`, 'utf8'));
  const server = await startServer({
    root: options.root ?? `${root}dist`,
    settings: options.keeper === 'practice' ? { keeper: 'practice' } : { keeper: 'emulator', projectId: own },
    emulator: options.emulator ?? emulator,
    port: options.port ?? 0,
  });
  const put = (workshopId: WorkshopId, changes: readonly Change[]) =>
    seed({ ...emulator, projectId: own }, workshopId, changes);
  return {
    url: server.url,
    projectId: own,
    emulator,
    seed: put,
    async seedDemo(demo = {}) {
      const workshopId = randomText(20) as WorkshopId;
      const codes = demoCodes(() => randomText(SECRET_LENGTH) as Code);
      await put(workshopId, demoChanges({ ...demo, workshopId, userId: randomText(20) as UserId, codes }));
      return { workshopId, codes };
    },
    close: server.close,
  };
}
