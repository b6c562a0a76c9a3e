// What a page needs to know of the place it runs in, and the tag of index.html that tells it. Read by src/app/environment.ts.

/**
 * @typedef {{ keeper: 'firebase', firebase: Record<string, string>, appCheckKey?: string, googleClientId?: string, authEmulator?: string, firestoreEmulator?: string }
 *   | { keeper: 'emulator', projectId: string }
 *   | { keeper: 'practice' }
 *   | { keeper: 'missing', missing: string[] }} Settings
 * `emulator`: the Firestore emulator answers at the page's own origin (our local server passes the calls on).
 */

const names = ['apiKey', 'authDomain', 'projectId', 'appId'];

/** @param {Record<string, string | undefined>} env @returns {Settings} */
export function settingsFromEnvironment(env) {
  const key = (name) => `WARSHA_FIREBASE_${name.replace(/[A-Z]/g, (c) => `_${c}`).toUpperCase()}`;
  const given = names.filter((name) => env[key(name)]);
  if (given.length < names.length)
    return { keeper: 'missing', missing: names.filter((n) => !given.includes(n)).map(key) };
  const firebase = Object.fromEntries(names.map((name) => [name, env[key(name)]]));
  return {
    keeper: 'firebase',
    firebase,
    ...(env.WARSHA_APP_CHECK_KEY && { appCheckKey: env.WARSHA_APP_CHECK_KEY }),
    ...(env.WARSHA_GOOGLE_CLIENT_ID && { googleClientId: env.WARSHA_GOOGLE_CLIENT_ID }),
  };
}

/** The settings as a data block: never run as a script, and safe whatever the values hold. @param {Settings} settings */
export function settingsTag(settings) {
  return `<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>`;
}

const tag = /<script type="application\/json" id="settings">(.*?)<\/script>/s;

/** @param {string} html a built page @param {Settings} settings */
export function withSettings(html, settings) {
  return html.replace(tag, () => settingsTag(settings));
}

/** Those that a built page holds; null where there are none. @param {string} html @returns {Settings | null} */
export function settingsIn(html) {
  const [, text] = tag.exec(html) ?? [];
  return text ? JSON.parse(text) : null;
}
