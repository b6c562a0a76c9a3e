// `npm run deploy`: what it says is missing, and what it does, in which order.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringsItsOwnKey, firebaseCommand, type Known, stepsOf, whyNot } from '../../scripts/lib/deploying.mjs';
import { hostingHeaders } from '../../scripts/lib/headers.mjs';
import { type Settings, settingsFromEnvironment, settingsIn, settingsTag } from '../../scripts/lib/settings.mjs';

const named = (project: string) => ({
  WARSHA_FIREBASE_API_KEY: 'key',
  WARSHA_FIREBASE_AUTH_DOMAIN: `${project}.firebaseapp.com`,
  WARSHA_FIREBASE_PROJECT_ID: project,
  WARSHA_FIREBASE_APP_ID: 'app',
});
const settings = settingsFromEnvironment(named('commune-1'));
const there = [{ name: 'projects/commune-1/databases/(default)', locationId: 'europe-west9' }];
/** Nothing is in the way. */
const ready: Known = {
  env: {},
  settings,
  hosting: { headers: hostingHeaders() },
  page: settings,
  tools: '15.15.0',
  signedIn: true,
  databases: there,
};

describe('what stands in the way', () => {
  it('is nothing when all is there, and what has not been looked at yet is not missing', () => {
    expect(whyNot(ready)).toBeNull();
    expect(whyNot({ env: {}, settings, hosting: ready.hosting })).toBeNull();
  });

  const firebase = (more: object): Settings => ({ ...settings, ...more }) as Settings;
  it.each<[string, Partial<Known>, RegExp]>([
    ['no firebase.json', { hosting: null }, /no firebase\.json/],
    ['an emulator', { env: { FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080' } }, /FIRESTORE_EMULATOR_HOST is set/],
    [
      'two emulators',
      { env: { FIRESTORE_EMULATOR_HOST: 'x', FIREBASE_AUTH_EMULATOR_HOST: 'y' } },
      /FIRESTORE_EMULATOR_HOST, FIREBASE_AUTH_EMULATOR_HOST are set/,
    ],
    [
      'no project',
      { settings: settingsFromEnvironment({}) },
      /No Firebase project is chosen[\s\S]*WARSHA_FIREBASE_APP_ID/,
    ],
    ['one setting', { settings: settingsFromEnvironment({ ...named('p'), WARSHA_FIREBASE_APP_ID: '' }) }, /APP_ID/],
    ['no project’s id', { settings: settingsFromEnvironment(named('My Commune')) }, /no project's id/],
    ['two projects', { asked: 'commune-2' }, /--project says commune-2, .* says commune-1/],
    ['a policy without App Check', { settings: firebase({ appCheckKey: 'k' }) }, /npm run hosting -- --app-check/],
    ['a policy with it', { hosting: { headers: hostingHeaders({ appCheck: true }) } }, /First: npm run hosting$/],
    ['nothing built', { page: null }, /Nothing is built/],
    ['a page for the emulator', { page: { keeper: 'emulator', projectId: 'demo-warsha' } }, /for the emulator/],
    ['a page without settings', { page: { keeper: 'missing', missing: [] } }, /without settings/],
    ['a page that signs in at the emulator', { page: firebase({ authEmulator: 'http://127.0.0.1' }) }, /the emulator/],
    ['a page of another project', { page: settingsFromEnvironment(named('commune-2')) }, /project commune-2/],
    ['no firebase-tools', { tools: null }, /npm install -g firebase-tools@15 \(Java is not needed/],
    ['nobody signed in', { signedIn: false }, /firebase login/],
    ['no database', { databases: [] }, /no Firestore database yet.*can never be changed/],
    ['a database of another name', { databases: [{ name: 'projects/p/databases/other' }] }, /no Firestore database/],
    [
      'a project that can’t be read',
      { databases: { refused: 'HTTP Error: 403' } },
      /Is it yours[\s\S]*HTTP Error: 403/,
    ],
  ])('%s is said', (_, missing, said) => {
    expect(whyNot({ ...ready, ...missing })).toMatch(said);
  });

  it('asks nobody to sign in where a key of its own is brought', () => {
    expect(bringsItsOwnKey({})).toBe(false);
    expect(bringsItsOwnKey({ GOOGLE_APPLICATION_CREDENTIALS: '/key.json' })).toBe(true);
    expect(bringsItsOwnKey({ FIREBASE_TOKEN: 't' })).toBe(true);
  });
});

const DEPLOYED = ['firestore:indexes', 'firestore:rules', 'hosting'].map(
  (only) => `deploy --only ${only} --project commune-1 --non-interactive`,
);

describe('the steps', () => {
  it('are the build, then what a page needs before the page itself', () => {
    const steps = stepsOf('commune-1', { build: true });
    expect(steps.map(({ firebase }) => firebase?.join(' ') ?? null)).toEqual([null, ...DEPLOYED]);
    expect(stepsOf('commune-1', { build: false })).toEqual(steps.slice(1));
  });

  it('go through the shell on Windows alone', () => {
    expect(firebaseCommand(['--version'], 'linux')).toEqual({ program: 'firebase', words: ['--version'] });
    expect(firebaseCommand(['--version'], 'win32').words.slice(-2)).toEqual(['firebase', '--version']);
  });

  it('the settings of a page are read as they were written', () => {
    expect(settingsIn(`<head>${settingsTag(settings)}</head>`)).toEqual(settings);
    expect(settingsIn('<head></head>')).toBeNull();
  });
});

describe('node scripts/deploy.mjs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'warsha-deploy-'));
    cpSync('scripts', join(folder, 'scripts'), { recursive: true });
    copyFileSync('firebase.json', join(folder, 'firebase.json'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Of the folder, wherever one stands. Nothing of this machine's own comes along: no settings, no firebase, only Node.js. */
  function deploy(words: readonly string[], env: Record<string, string> = {}) {
    const path = [join(folder, 'bin'), dirname(process.execPath)].join(':');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/deploy.mjs'), ...words], {
      cwd: tmpdir(),
      env: { PATH: path, ...env },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  /** A firebase that writes down what it is asked, answers what the real one answers, and fails at what it is told to. */
  function fakeFirebase({ accounts = 1, databases = there as unknown, failsAt = 'nothing' } = {}) {
    mkdirSync(join(folder, 'bin'));
    const file = join(folder, 'bin/firebase');
    const answers = {
      '--version': '15.15.0',
      'login:list': JSON.stringify(
        accounts ? { status: 'success', result: Array(accounts).fill({}) } : { status: 'success' },
        null,
        2,
      ),
      'firestore:databases:list': JSON.stringify(
        typeof databases === 'string'
          ? { status: 'error', error: databases }
          : { status: 'success', result: databases },
        null,
        2,
      ),
    };
    writeFileSync(
      file,
      `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const asked = process.argv.slice(2);
appendFileSync(${JSON.stringify(join(folder, 'asked'))}, asked.join(' ') + '\\n');
console.log(${JSON.stringify(answers)}[asked[0]] ?? 'deployed');
process.exit(asked.join(' ').includes(${JSON.stringify(failsAt)}) ? 1 : 0);
`,
    );
    chmodSync(file, 0o755);
  }
  const asked = () =>
    existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : [];
  const lookedAt = ['--version', 'login:list --json', 'firestore:databases:list --project commune-1 --json'];

  function builtPage(of: Settings = settings) {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), `<head>${settingsTag(of)}</head>`);
  }

  it('says in an unconfigured folder which settings are missing, and asks Firebase nothing', () => {
    fakeFirebase();
    const { status, stdout, stderr } = deploy(['--dry-run']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/No Firebase project is chosen/);
    for (const name of Object.keys(named(''))) expect(stderr).toContain(name);
    expect(asked()).toEqual([]);
  });

  it('says what to install where firebase-tools is missing', () => {
    const { status, stderr } = deploy(['--dry-run'], named('commune-1'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm install -g firebase-tools')]);
  });

  it('takes settings from a file .env, prints the plan, and does nothing of it', () => {
    fakeFirebase();
    const lines = Object.entries(named('commune-1')).map(([name, value]) => `${name}=${value}`);
    writeFileSync(join(folder, '.env'), lines.join('\n'));
    const { status, stdout } = deploy(['--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/commune-1.*europe-west9[\s\S]*1\. build[\s\S]*2\. indexes[\s\S]*3\. rules[\s\S]*4\. pages/);
    expect(asked()).toEqual(lookedAt);
  });

  it('deploys indexes, rules and pages, in that order', () => {
    fakeFirebase();
    builtPage();
    const { status, stdout } = deploy(['--yes', '--no-build'], named('commune-1'));
    expect(asked()).toEqual([...lookedAt, ...DEPLOYED]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('https://commune-1.web.app')]);
  });

  it('lets no page go out when its rules were not taken', () => {
    fakeFirebase({ failsAt: 'firestore:rules' });
    builtPage();
    const { status, stderr } = deploy(['--yes', '--no-build'], named('commune-1'));
    expect(asked().slice(-1)).toEqual(DEPLOYED.slice(1, 2));
    expect([status, stderr]).toEqual([1, expect.stringContaining('rules of the database')]);
  });

  it('does nothing unasked where nobody sits at a terminal', () => {
    fakeFirebase();
    builtPage();
    const { status, stderr } = deploy(['--no-build'], named('commune-1'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect(asked()).toEqual(lookedAt);
  });

  it('says who is not signed in, and what Firebase says of a project', () => {
    fakeFirebase({ accounts: 0 });
    expect(deploy(['--yes'], named('commune-1')).stderr).toMatch(/Nobody is signed in/);
    rmSync(join(folder, 'bin'), { recursive: true });
    fakeFirebase({ databases: 'The caller does not have permission' });
    expect(deploy(['--yes'], named('commune-1')).stderr).toMatch(/does not have permission/);
  });

  it('refuses what it does not know', () => {
    const { status, stderr } = deploy(['--force'], named('commune-1'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('--force')]);
  });
});
