// What stands in the way of putting the app online, in words that say what to do, and the steps when nothing does. Apart from
// what asks the machine and the project, to be tested.

import { hostingHeaders } from './headers.mjs';

/**
 * @typedef {{
 *   env: Record<string, string | undefined>,
 *   asked?: string,
 *   settings: import('./settings.mjs').Settings,
 *   hosting: { headers?: unknown } | null,
 *   page?: import('./settings.mjs').Settings | null,
 *   tools?: string | null,
 *   signedIn?: boolean,
 *   databases?: readonly { name?: string, locationId?: string }[] | { refused: string },
 * }} Known
 * `asked`: the project of the command line. `hosting`: that of firebase.json, null where there is none. What has not been looked at
 * yet is left out: `page`, the settings of the built page, null without one; `tools`, the version of firebase-tools, null without it;
 * `databases`, those of the project, or why they can't be read.
 */

/** Where firebase-tools and the page would talk to an emulator on this machine. */
const emulators = ['FIRESTORE_EMULATOR_HOST', 'FIREBASE_AUTH_EMULATOR_HOST', 'FIREBASE_EMULATOR_HUB'];

/** The first thing in the way, or null. @param {Known} known @returns {string | null} */
export function whyNot(known) {
  return [folder, emulator, settingsMissing, otherProject, policy, page, tools, signIn, database].reduce(
    (/** @type {string | null} */ found, look) => found ?? look(known),
    null,
  );
}

/** @param {Known} known */
function folder({ hosting }) {
  return hosting
    ? null
    : 'The project has no firebase.json. The one it came with says what is put online, and with which headers';
}

/** @param {Known} known */
function emulator({ env }) {
  const set = emulators.filter((name) => env[name]);
  return set.length === 0
    ? null
    : `${set.join(', ')} ${set.length === 1 ? 'is' : 'are'} set: that is for the emulator of this machine. Open another terminal, or: unset ${set.join(' ')}`;
}

/** @param {Known} known */
function settingsMissing({ settings }) {
  if (settings.keeper === 'firebase') return null;
  const missing = settings.keeper === 'missing' ? settings.missing : [];
  return [
    'No Firebase project is chosen: these settings are missing.',
    ...missing.map((name) => `  ${name}`),
    'In the Firebase console, Project settings → General → Your apps → Web app, copy the values of firebaseConfig into a file .env in this',
    'folder, one a line (NAME=value), or set them in the environment. docs/guides/en/it.md tells it step by step.',
  ].join('\n');
}

/** @param {Known} known */
function otherProject({ asked, settings }) {
  const own = projectOf(settings);
  if (!/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(own))
    return `WARSHA_FIREBASE_PROJECT_ID is ${own}, which is no project's id: it has 6 to 30 small letters, digits and hyphens.`;
  return !asked || asked === own
    ? null
    : `--project says ${asked}, WARSHA_FIREBASE_PROJECT_ID says ${own}: the pages of one would stand at the address of the other.`;
}

/** @param {Known} known */
function policy({ hosting, settings }) {
  const appCheck = settings.keeper === 'firebase' && Boolean(settings.appCheckKey);
  if (JSON.stringify(hosting?.headers) === JSON.stringify(hostingHeaders({ appCheck }))) return null;
  return appCheck
    ? 'WARSHA_APP_CHECK_KEY is set, and the page policy in firebase.json does not let App Check through. First: npm run hosting -- --app-check'
    : 'The headers in firebase.json are not those of an app without App Check. First: npm run hosting';
}

/** @param {Known} known */
function page({ page: built, settings }) {
  if (built === undefined) return null;
  if (built === null) return 'Nothing is built: there is no dist/index.html. Leave out --no-build.';
  if (built.keeper !== 'firebase' || built.authEmulator || built.firestoreEmulator)
    return 'The page in dist was built for the emulator or without settings. Leave out --no-build.';
  return JSON.stringify(built) === JSON.stringify(settings)
    ? null
    : `The page in dist was built with other settings (project ${projectOf(built)}). Leave out --no-build.`;
}

/** @param {Known} known */
function tools({ tools: version }) {
  return version === null
    ? 'firebase-tools is not installed. Once: npm install -g firebase-tools@15 (Java is not needed for this)'
    : null;
}

/** @param {Known} known */
function signIn({ signedIn }) {
  return signedIn === false
    ? 'Nobody is signed in to Firebase on this computer. Once: firebase login (without a browser: firebase login --no-localhost).\nOn a machine of its own: GOOGLE_APPLICATION_CREDENTIALS with the key of a service account.'
    : null;
}

/** @param {Known} known */
function database({ databases, settings }) {
  if (!databases) return null;
  const project = projectOf(settings);
  if ('refused' in databases)
    return `The database of project ${project} could not be looked at. Is it yours, and has Firestore been created in it? Firebase says:\n${databases.refused}`;
  // Left to itself, firebase-tools would make one in the United States, and a database never moves.
  return databases.some(({ name }) => name?.endsWith('/databases/(default)'))
    ? null
    : `Project ${project} has no Firestore database yet. Create it in the Firebase console (Firestore Database → Create database): its region can never be changed.`;
}

/** @param {import('./settings.mjs').Settings} settings */
export const projectOf = (settings) => (settings.keeper === 'firebase' ? (settings.firebase.projectId ?? '') : '');

/** Signed in without an account of this computer's. @param {Record<string, string | undefined>} env */
export const bringsItsOwnKey = (env) => Boolean(env.GOOGLE_APPLICATION_CREDENTIALS || env.FIREBASE_TOKEN);

/**
 * What will be done, in its order. Indexes first, because they take minutes to be built and a page that asks without one is refused.
 * Then the rules, then the pages: a new page never meets rules that don't know what it writes, while an old one, which stays open in a
 * hall for as long as its workshop, meets new rules in any order. What fails stops what comes after it, so no page goes out alone.
 * @param {string} project @param {{ build: boolean }} options
 */
export function stepsOf(project, { build }) {
  const deploy = (/** @type {string} */ only) => ['deploy', '--only', only, '--project', project, '--non-interactive'];
  return [
    ...(build ? [{ does: 'build the app with these settings', firebase: null }] : []),
    { does: 'indexes of the database', firebase: deploy('firestore:indexes') },
    { does: 'rules of the database', firebase: deploy('firestore:rules') },
    { does: 'pages', firebase: deploy('hosting') },
  ];
}

/** On Windows firebase is a batch file, which only its shell starts. @param {NodeJS.Platform} platform @param {readonly string[]} words */
export function firebaseCommand(words, platform = process.platform) {
  return platform === 'win32'
    ? { program: 'cmd.exe', words: ['/d', '/s', '/c', 'firebase', ...words] }
    : { program: 'firebase', words: [...words] };
}
