// Keeps the look as it is now: `npm run pictures` draws every part of the gallery and puts those that differ into tests/pictures.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './lib/processes.mjs';
import { projectRoot } from './lib/root.mjs';
import { ensureChromium, setUp } from './lib/set-up.mjs';
import { smallPng } from './lib/small-png.mjs';

await setUp();
const chromium = await ensureChromium();
if ('missing' in chromium) throw new Error(chromium.missing);
const cli = join(projectRoot, 'node_modules/@playwright/test/cli.js');
const asked = ['test', '--project=e2e', 'tests/e2e/pictures.spec.ts', '--update-snapshots'];
const { code } = await run(process.execPath, [cli, ...asked], { show: true, cwd: projectRoot });
const folder = join(projectRoot, 'tests/pictures');
for (const name of await readdir(folder)) {
  const drawn = await readFile(join(folder, name));
  const small = smallPng(drawn);
  if (small !== drawn) await writeFile(join(folder, name), small);
}
process.exit(code);
