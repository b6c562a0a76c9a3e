// Puts what a phone loads on its way to the field into few files: over a mobile network each further request costs a round
// trip. What belongs to each, a trial build finds out, so that nothing has to be kept in a list, and nothing else gets in.

import { build } from 'vite';

/**
 * @param {Readonly<Record<string, readonly string[]>>} files for each of them the ends of its entries' paths: it gets what they
 *   import, without what they load later and what stands in a file before it
 * @param {() => import('vite').PluginOption[]} plugins the other plugins, made anew for each build
 * @returns {import('vite').Plugin}
 */
export function fewFiles(files, plugins) {
  return {
    name: 'warsha-few-files',
    apply: 'build',
    async config(config) {
      const chunks = await trialBuild(config, plugins());
      const groups = Object.entries(files).map(([name, entries]) => {
        const modules = modulesOf(chunks, entries);
        return { name, test: (/** @type {string} */ id) => modules.has(id) };
      });
      return {
        build: { rolldownOptions: { output: { codeSplitting: { groups, includeDependenciesRecursively: false } } } },
      };
    },
  };
}

async function trialBuild(config, plugins) {
  const asked = { ...config.build, write: false, minify: false, manifest: false, reportCompressedSize: false };
  const result = await build({ ...config, configFile: false, logLevel: 'error', plugins, build: asked });
  return [result].flat().flatMap(({ output }) => output.filter(({ type }) => type === 'chunk'));
}

/** The modules of the chunks of these entries and of all that these import. @returns {Set<string>} */
function modulesOf(chunks, entries) {
  const known = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const visit = (chunk) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) visit(known.get(file));
  };
  for (const entry of entries) visit(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(entry)));
  return new Set([...found].flatMap(({ moduleIds }) => moduleIds));
}
