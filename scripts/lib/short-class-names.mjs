// Classes of style sheet modules get names of a few letters when building: each stands in the sheet and again in the code.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './root.mjs';

/** @returns {import('vite').Plugin} */
export function shortClassNames() {
  return {
    name: 'warsha-short-class-names',
    apply: 'build',
    config() {
      const src = join(projectRoot, 'src');
      const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.module.css'),
      );
      return { css: { modules: { generateScopedName: shortNames(sheets.map((sheet) => join(src, sheet))) } } };
    },
  };
}

/**
 * `c2-a`: the eleventh class of the third sheet. The same sheets give the same names in every build, so that a file which
 * hasn't changed keeps its address.
 * @param {readonly string[]} sheets @returns {(name: string, sheet: string) => string}
 */
export function shortNames(sheets) {
  const sorted = sheets.map((sheet) => sheet.replaceAll('\\', '/')).sort();
  /** @type {Map<string, string[]>} the classes of each sheet, in the order they were asked for */
  const known = new Map(sorted.map((sheet) => [sheet, []]));
  return (name, sheet) => {
    const names = known.get(sheet.replaceAll('\\', '/'));
    if (!names) throw new Error(`${sheet} is not below src`);
    if (!names.includes(name)) names.push(name);
    return `c${sorted.indexOf(sheet.replaceAll('\\', '/')).toString(36)}-${names.indexOf(name).toString(36)}`;
  };
}
