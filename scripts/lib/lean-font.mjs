// Makes the font's files as small as the page needs when building: each @font-face says by its weights and its unicode-range
// what it promises, and the rest is taken out of its file. While developing, the files are served as they were published.

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import subsetFont from 'subset-font';
import { projectRoot } from './root.mjs';

const fontPackage = '@fontsource-variable/vazirmatn';
const require = createRequire(import.meta.url);
const { version } = require('subset-font/package.json');

/** Copyright and licence, which the font's licence wants kept in every copy. */
const preserveNameIds = [0, 13, 14];

/** @returns {import('vite').Plugin} */
export function leanFont() {
  return {
    name: 'warsha-lean-font',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('.css') || !code.includes(fontPackage)) return null;
      let lean = code;
      for (const face of fontFaces(code)) {
        const file = await leanFile(face);
        lean = lean.replace(face.url, relative(dirname(id), file).replaceAll('\\', '/'));
      }
      return { code: lean, map: null };
    },
    async generateBundle() {
      const source = await readFile(require.resolve(`${fontPackage}/LICENSE`));
      this.emitFile({ type: 'asset', fileName: 'assets/vazirmatn-licence.txt', source });
    },
  };
}

/**
 * @typedef {object} Face
 * @property {string} url as it stands in the style sheet
 * @property {{ min: number, max: number }} weights
 * @property {string} characters
 */

/** What a style sheet promises of the family. @param {string} css @returns {Face[]} */
export function fontFaces(css) {
  return [...css.matchAll(/@font-face\s*{[^}]*}/g)].flatMap(([block]) => {
    const url = block.match(/url\("([^"]+)"\)/)?.[1];
    const weights = block.match(/font-weight:\s*(\d+) (\d+)/);
    const range = block.match(/unicode-range:([^;}]+)/)?.[1];
    if (!url?.startsWith(fontPackage) || !weights || !range) return [];
    return [{ url, weights: { min: Number(weights[1]), max: Number(weights[2]) }, characters: charactersIn(range) }];
  });
}

function charactersIn(range) {
  const codes = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].flatMap(([, from, to = from]) => {
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => first + i);
  });
  return String.fromCodePoint(...codes);
}

/** The letters of a face, all that shaping makes of them, and no other weights. @param {Face} face @returns {Promise<Buffer>} */
export async function leanFontOf({ url, weights, characters }) {
  // What can't be seen is drawn with the space's glyph.
  return subsetFont(await readFile(require.resolve(url)), `${characters} `, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    preserveNameIds,
  });
}

/** Made once for each version of its source and of what is asked of it. @param {Face} face @returns {Promise<string>} */
async function leanFile(face) {
  const key = createHash('sha256')
    .update(await readFile(require.resolve(face.url)))
    .update(JSON.stringify([face, preserveNameIds, version]))
    .digest('hex')
    .slice(0, 12);
  const file = join(projectRoot, '.local', 'fonts', key, basename(face.url));
  if (await readFile(file).catch(() => null)) return file;
  await mkdir(dirname(file), { recursive: true });
  // Two builds may run at once; none must read half a file.
  const part = `${file}.${process.pid}`;
  await writeFile(part, await leanFontOf(face));
  await rename(part, file);
  return file;
}
