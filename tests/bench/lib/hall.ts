// What the parts with a browser need: the app as it is released, built for the bench alone, served compressed over the emulator
// with the real rules, with the Chichaoua workshop in it.

import { readFileSync } from 'node:fs';
import type { Change } from '@/domain/change';
import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { SECRET_LENGTH } from '@/domain/invitation';
import type { NewCodes } from '@/domain/opening';
import { randomText } from '@/lib/random';
import { type DemoOptions, demoChanges, demoCodes } from '../../../demo/chichaoua';
import { startEmulator } from '../../../scripts/lib/emulator.mjs';
import { freePort, run } from '../../../scripts/lib/processes.mjs';
import { seed } from '../../../scripts/lib/seed.mjs';
import { startServer } from '../../../scripts/lib/server.mjs';
import { FIRST_PORT, root } from './here';

export interface Hall {
  /** The app's address, without a slash at its end. */
  readonly url: string;
  /** The bare page's address. */
  readonly bareUrl: string;
  readonly emulator: { readonly host: string; readonly port: number; readonly projectId: string };
  readonly manifest: Manifest;
  seed(workshopId: WorkshopId, changes: readonly Change[]): Promise<void>;
  seedDemo(options?: Omit<DemoOptions, 'workshopId' | 'userId' | 'codes'>): Promise<Demo>;
  close(): Promise<void>;
}

export interface Demo {
  readonly workshopId: WorkshopId;
  readonly codes: NewCodes;
}

/** As the bundler writes it: source files and what became of them. */
export type Manifest = Readonly<Record<string, Chunk>>;

export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
}

const appFolder = `${root}/.local/bench/app`;
const bareFolder = `${root}/.local/bench/bare`;

/** The app as it is released, and what became of each of its files. */
export async function builtApp(): Promise<{ readonly folder: string; readonly manifest: Manifest }> {
  await buildInto(appFolder, ['--manifest']);
  return { folder: appFolder, manifest: JSON.parse(readFileSync(`${appFolder}/.vite/manifest.json`, 'utf8')) };
}

export async function openHall(): Promise<Hall> {
  const { manifest } = await builtApp();
  await buildInto(bareFolder, ['--config', `${root}/vite.config.ts`], `${root}/tests/bench/bare`);
  const emulator = await runningEmulator();
  const { host, port, projectId } = emulator;
  const settings = { keeper: 'emulator', projectId } as const;
  const serve = async (folder: string) =>
    startServer({ root: folder, settings, emulator: { host, port }, port: await freePort(FIRST_PORT) });
  const app = await serve(appFolder);
  const bare = await serve(bareFolder);
  // No phone should pay for the compressing of what it is the first to ask for.
  await app.warm(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css].map((name) => `/${name}`)));
  const put = (workshopId: WorkshopId, changes: readonly Change[]) =>
    seed({ host, port, projectId }, workshopId, changes);
  return {
    url: app.url,
    bareUrl: bare.url,
    emulator: { host, port, projectId },
    manifest,
    seed: put,
    async seedDemo(options = {}) {
      const workshopId = randomText(20) as WorkshopId;
      const codes = ownCodes();
      await put(workshopId, demoChanges({ ...options, workshopId, userId: randomText(20) as UserId, codes }));
      return { workshopId, codes };
    },
    async close() {
      await app.close();
      await bare.close();
      await emulator.stop();
    },
  };
}

/** Invitations stand outside workshops, so two of them must not share the demo's codes. */
function ownCodes(): NewCodes {
  const codes = demoCodes(() => randomText(SECRET_LENGTH) as Code);
  const digits = () => String(Math.floor(10_000_000 + Math.random() * 90_000_000)) as Code;
  return { ...codes, door: digits(), tables: new Map([...codes.tables].map(([id]) => [id, digits()])) };
}

/** In a process of its own: this one was loaded by the bundler, which would have it build for development. */
async function buildInto(folder: string, more: readonly string[], of = root): Promise<void> {
  const vite = `${root}/node_modules/vite/bin/vite.js`;
  const env = { ...process.env, NODE_ENV: 'production' };
  const asked = [vite, 'build', of, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error', ...more];
  const { code, output } = await run(process.execPath, asked, { cwd: root, env });
  if (code !== 0) throw new Error(`the build failed: ${output.trim()}`);
}

async function runningEmulator() {
  const emulator = await startEmulator({ rules: `${root}/firestore.rules`, port: await freePort(FIRST_PORT) });
  if ('missing' in emulator) throw new Error(emulator.missing);
  return emulator;
}
