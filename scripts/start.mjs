// `npm start`: everything on this machine, from nothing: packages, database with the real rules, demo workshop, app, addresses.
// `npm run dev` is the same with hot reload.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lanAddress } from './lib/addresses.mjs';
import { build, builtFiles } from './lib/build.mjs';
import { loadDemo } from './lib/demo.mjs';
import { startDevServer } from './lib/dev-server.mjs';
import { startEmulator } from './lib/emulator.mjs';
import { freePort } from './lib/processes.mjs';
import { projectRoot } from './lib/root.mjs';
import { startServer } from './lib/server.mjs';
import { setUp } from './lib/set-up.mjs';

const help = `npm start [-- options]
  --keep        data survive a restart (in .local/); otherwise each start is a fresh demo
  --empty       no demo workshop
  --port N      another port than 5173
  --practice    no database: practice mode only
  --dev         hot reload (the same as npm run dev)`;

const PROJECT = 'demo-warsha';
const local = join(projectRoot, '.local');
const say = (line = '') => console.log(line);

/** What has been started, to be ended in the opposite order. @type {Array<() => Promise<void>>} */
const started = [];
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  for (const stop of started.reverse()) await stop().catch((error) => console.error(error.message));
  process.exit(code);
}

async function main() {
  const options = optionsOf(process.argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
  await setUp();
  const emulator = options.practice ? null : await database(options);
  const demo =
    emulator && !options.empty ? await loadDemo(emulator, options.keep ? join(local, 'demo.json') : null) : null;
  const settings = emulator ? { keeper: 'emulator', projectId: PROJECT } : { keeper: 'practice' };
  const port = await serve(options, settings, emulator);
  if (!ending) await tell(`http://${lanAddress() ?? '127.0.0.1'}:${port}`, { demo, emulator, options });
}

function optionsOf(args) {
  const boolean = { type: 'boolean', default: false };
  try {
    const { values } = parseArgs({
      args,
      options: {
        keep: boolean,
        empty: boolean,
        practice: boolean,
        dev: boolean,
        help: boolean,
        port: { type: 'string' },
      },
    });
    const port = values.port === undefined ? 5173 : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`not a port: ${values.port}`);
    if (values.help) {
      say(help);
      process.exit(0);
    }
    return { ...values, port };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}

/** Null, after a line that says why, when there is no database to be had. */
async function database({ keep }) {
  say('Starting the Firestore emulator…');
  const emulator = await startEmulator({
    rules: join(projectRoot, 'firestore.rules'),
    projectId: PROJECT,
    ...(keep && { dataFolder: local }),
    say,
  });
  if ('missing' in emulator) {
    say(`No database: ${emulator.missing}.`);
    return null;
  }
  started.push(emulator.stop);
  void emulator.ended.then(() => {
    if (ending) return;
    console.error('The Firestore emulator has ended; stopping.');
    void end(1);
  });
  return emulator;
}

async function serve(options, settings, emulator) {
  const host = lanAddress() ? '0.0.0.0' : '127.0.0.1';
  const port = await freePort(options.port, host);
  if (port !== options.port) say(`Port ${options.port} is taken; using ${port}.`);
  if (options.dev) {
    const server = await startDevServer({ settings, emulator, host, port });
    started.push(server.close);
    return port;
  }
  say('Building the app…');
  const root = await build();
  const server = await startServer({ root, settings, emulator, host, port });
  started.push(server.close);
  await server.warm(await builtFiles(root));
  return port;
}

async function tell(origin, { demo, emulator, options }) {
  const { renderUnicodeCompact } = await import('uqr');
  const phone = demo ? `${origin}${demo.phone}` : origin;
  const lines = demo
    ? [
        `  Home page    ${origin}`,
        `  Phone        ${phone}`,
        `  Console      ${origin}${demo.console}`,
        `  Room screen  ${origin}${demo.screen}`,
      ]
    : [`  App          ${origin}`];
  say(`\n${inked(renderUnicodeCompact(phone, { border: 2 }))}\n`);
  for (const line of lines) say(line);
  say();
  if (!emulator) say('Practice mode: nothing leaves the browser that opens it.');
  else if (options.keep)
    say('Data are kept in .local/. The local database is for trying out: it trusts whoever is on this network.');
  else
    say(
      'A fresh start each time (--keep keeps the data). The local database is for trying out: it trusts this network.',
    );
  if (!lanAddress()) say('No network found: only this machine can open these addresses.');
  say('Ctrl-C stops everything.');
}

/** White blocks on black, whatever the colours of the terminal: many phones do not read a QR in negative. */
function inked(qr) {
  if (!process.stdout.isTTY) return qr;
  return qr.replace(/^.*$/gm, (line) => `\u001b[97;40m${line}\u001b[0m`);
}

main().catch(async (error) => {
  console.error(error.message);
  await end(1);
});
