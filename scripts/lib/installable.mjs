// Builds the service worker beside the app, with the list of the release's files in it. The browser takes it for a new one when
// it differs in one byte, so the page's own hash stands in it too.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { markedWith } from './marked.mjs';
import { releaseOf } from './release-files.mjs';

const worker = fileURLToPath(new URL('../../src/worker/worker.ts', import.meta.url));

/** @returns {import('vite').Plugin} */
export function installable() {
  let target;
  return {
    name: 'warsha-installable',
    apply: 'build',
    configResolved: (config) => {
      target = config.build.target;
    },
    generateBundle: {
      // The page and the style sheets are part of the bundle by then.
      order: 'post',
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const release = releaseOf(chunks, Object.keys(bundle), (sheet) => String(bundle[sheet]?.source ?? ''));
        if (!release) return;
        const code = await builtWorker(release, target);
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: markedWith(code, bundle['index.html']?.source ?? ''),
        });
      },
    },
  };
}

async function builtWorker(release, target) {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __RELEASE__: JSON.stringify(release) },
    build: {
      target,
      write: false,
      modulePreload: false,
      rolldownOptions: { input: worker, output: { format: 'iife' } },
    },
  });
  const [chunk] = [result].flat().flatMap(({ output }) => output);
  return chunk.code.trim();
}
