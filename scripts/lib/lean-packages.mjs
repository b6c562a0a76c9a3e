// Spares phones what packages bring along and this app never runs. Nothing here changes what a package does for us. While
// developing, and in tests without a browser, the packages are as they were published.

import { basename } from 'node:path';

/** @type {Readonly<Record<string, string>>} a module's name, as its importers write it, and what stands in for it */
const standIns = {
  // An engine for regular expressions, a quarter of the database client. Only Firestore's pipelines ask for it, and those only
  // for three functions on texts; this app uses no pipelines (tests/unit/lean-packages.test.ts).
  re2js: "export const RE2JS = { compile() { throw new Error('built without regular expressions for pipelines'); } };",
  // For React 17 and older.
  'use-sync-external-store/shim/index.js': "export { useSyncExternalStore } from 'react';",
};
const prefix = 'stand-in:';

const withPrivateNames = /\/node_modules\/@tanstack\/query-core\/.*\.js$/;

/** @returns {import('vite').Plugin} */
export function leanPackages() {
  return {
    name: 'warsha-lean-packages',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id in standIns ? { id: `${prefix}${id}`, moduleSideEffects: false } : null),
    load: (id) => (id.startsWith(prefix) ? standIns[id.slice(prefix.length)] : null),
    transform(code, id) {
      if (!withPrivateNames.test(id) || !code.includes('#')) return null;
      return { code: withoutPrivateNames(code, initials(basename(id, '.js')), (text) => this.parse(text)), map: null };
    },
  };
}

/** `queryObserver` is `qO`: names of one class must not meet those of the class it extends, which stands in another file. */
function initials(name) {
  return name.charAt(0) + name.replace(/[^A-Z]/g, '');
}

/**
 * Private names (`#client`) become plain ones (`_qO3`). Safari 14 has no private methods, so that the build would otherwise
 * look every one of these fields up in a WeakMap, on every phone. Fields without a value are undefined without being declared.
 * @param {string} code @param {string} mark begins every new name @param {(code: string) => object} parse
 */
export function withoutPrivateNames(code, mark, parse) {
  /** @type {Map<string, string>} */
  const names = new Map();
  const plain = (name) => {
    if (!names.has(name)) names.set(name, `_${mark}${names.size.toString(36)}`);
    return names.get(name);
  };
  const edits = [];
  const visit = (node) => {
    if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier')
      throw new Error(`\`#${node.left.name} in\` asks what a plain name can't tell`);
    const isBare = node.type === 'PropertyDefinition' && node.key.type === 'PrivateIdentifier' && !node.value;
    if (isBare) edits.push({ ...node, text: '' });
    else if (node.type === 'PrivateIdentifier') edits.push({ ...node, text: plain(node.name) });
    else for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child);
  };
  visit(parse(code));
  let written = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    written += code.slice(at, start) + text;
    at = end;
  }
  return written + code.slice(at);
}
