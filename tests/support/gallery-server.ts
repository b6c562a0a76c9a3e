// The gallery as the build would make it if people got it: built into a folder of its own, served until it is closed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startServer } from '../../scripts/lib/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Gallery {
  readonly url: string;
  /** The folder of the build. */
  readonly root: string;
  close(): Promise<void>;
}

export async function startGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'warsha-gallery-'));
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    // The one thing that the builds for people leave out.
    define: { 'import.meta.env.DEV': 'true' },
    build: { outDir, emptyOutDir: true, minify: false },
  });
  const server = await startServer({ root: outDir, settings: { keeper: 'practice' } });
  return {
    url: server.url,
    root: outDir,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
