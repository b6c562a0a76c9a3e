// The app's own TypeScript, for scripts: the demo, the codes and the paths are written once, in the app's words.

import { projectRoot } from './root.mjs';

/** @param {string} path from the project's root @returns {Promise<any>} what the module exports */
export async function ourCode(path) {
  // Only when asked for: `npm start` must run before anything is installed.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${projectRoot}${path}`, {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${projectRoot}src` } },
  });
  return module;
}
