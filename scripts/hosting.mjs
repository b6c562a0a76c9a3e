// `npm run hosting`: writes into firebase.json what the hosting sends with every answer. With `-- --app-check`, what a project
// that asks for App Check's proofs has to let through.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostingHeaders } from './lib/headers.mjs';
import { projectRoot } from './lib/root.mjs';

const { values } = parseArgs({ options: { 'app-check': { type: 'boolean', default: false } } });
const file = join(projectRoot, 'firebase.json');
const config = JSON.parse(await readFile(file, 'utf8'));
config.hosting.headers = hostingHeaders({ appCheck: values['app-check'] });
// A list of texts alone stands on one line, as the style of the project has it.
const text = JSON.stringify(config, null, 2).replace(
  /\[\s+("[^"\n]*"(?:,\s+"[^"\n]*")*)\s+\]/g,
  (_, items) => `[${items.replace(/,\s+/g, ', ')}]`,
);
await writeFile(file, `${text}\n`);
console.log(`firebase.json: ${values['app-check'] ? 'with App Check' : 'without App Check'}`);
