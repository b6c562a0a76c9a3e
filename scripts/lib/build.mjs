// Builds the app when what it is made of is newer than what was built.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { projectRoot } from './root.mjs';

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'scripts/lib'];

/** The folder of the built app. Throws, with the builder's own words, when it can't be built. */
export async function build({ always = false } = {}) {
  const dist = join(projectRoot, 'dist');
  if (
    !always &&
    (await isFresh(
      join(dist, 'index.html'),
      sources.map((path) => join(projectRoot, path)),
    ))
  )
    return dist;
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await run(process.execPath, [vite, 'build'], {
    cwd: projectRoot,
    // A test runner has set its own; what it would build is not what people get.
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error(`the build failed:\n${output.trim()}`);
  return dist;
}

/** Is `built` there and newer than every one of these files and folders, and all that is in them? */
export async function isFresh(built, paths) {
  const made = await stat(built).catch(() => null);
  if (!made) return false;
  const times = await Promise.all(paths.map(newest));
  return times.every((time) => time < made.mtimeMs);
}

/** A folder's own time tells when something in it was taken away. */
async function newest(path) {
  const { mtimeMs } = await stat(path);
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const times = await Promise.all(entries.map((entry) => stat(join(entry.parentPath ?? entry.path, entry.name))));
  return Math.max(mtimeMs, ...times.map((time) => time.mtimeMs));
}

/** The addresses of all files of a build. @param {string} root @returns {Promise<string[]>} */
export async function builtFiles(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) =>
    join(file.parentPath ?? file.path, file.name)
      .slice(root.length)
      .replaceAll('\\', '/'),
  );
}
