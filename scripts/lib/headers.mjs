// What every answer tells the browser to forbid: the one source for our own server and for the hosting. firebase.json can't
// import, so tests/unit/headers.test.ts says what has to stand there.

/** Where the database and the sign-in live. A phone talks to nobody else. */
const services = [
  'https://firestore.googleapis.com',
  'https://identitytoolkit.googleapis.com',
  'https://securetoken.googleapis.com',
];

/** What the app never uses, and no script that got in may. The screen may be kept awake, and texts copied. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'gamepad', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
];

/** Where App Check's proofs come from: a script of Google's, its hidden frame, and the address that takes what they give. */
const proofs = {
  script: ['https://www.google.com/recaptcha/', 'https://www.gstatic.com/recaptcha/'],
  frame: ['https://www.google.com/recaptcha/', 'https://recaptcha.google.com/recaptcha/'],
  connect: ['https://content-firebaseappcheck.googleapis.com', 'https://www.google.com/recaptcha/'],
};

/**
 * What a place needs beyond the usual.
 * @typedef {object} Beyond
 * @property {readonly string[]} [origins] other addresses that a page may talk to
 * @property {boolean} [appCheck] whether it asks for App Check's proofs
 */

/** @param {Beyond} beyond */
function contentPolicy({ origins = [], appCheck = false }) {
  const proven = (/** @type {keyof typeof proofs} */ what) => (appCheck ? proofs[what] : []);
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...proven('script')],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...services, ...origins, ...proven('connect')],
    ...(appCheck && { 'frame-src': proven('frame') }),
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    // One policy, made once, for the one address of the service worker. App Check writes its script's address as a plain text.
    ...(!appCheck && { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['warsha'] }),
  };
  return Object.entries(rules)
    .map(([rule, values]) => `${rule} ${values.join(' ')}`)
    .join('; ');
}

/** On every answer. @param {Beyond} [beyond] @returns {Record<string, string>} */
export function safetyHeaders(beyond = {}) {
  return {
    'Content-Security-Policy': contentPolicy(beyond),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Of a page with these settings. @param {import('./settings.mjs').Settings} settings @returns {Beyond} */
export function beyondTheUsual(settings) {
  return {
    origins: emulatorOrigins(settings),
    appCheck: settings.keeper === 'firebase' && settings.appCheckKey !== undefined,
  };
}

/** The emulators that this place's page talks to at addresses of their own. @param {import('./settings.mjs').Settings} settings */
function emulatorOrigins(settings) {
  if (settings.keeper !== 'firebase') return [];
  const { authEmulator, firestoreEmulator } = settings;
  return [authEmulator, firestoreEmulator]
    .filter((address) => address !== undefined)
    .map((address) => (address.includes('://') ? new URL(address).origin : `http://${address}`));
}

/** Files whose name holds their own hash never change; everything else is asked for again, the service worker too. */
export const CACHING = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** As firebase.json writes it. @param {Beyond} [beyond] */
export function hostingHeaders(beyond) {
  const entries = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));
  return [
    { source: '**', headers: entries({ ...safetyHeaders(beyond), 'Cache-Control': CACHING.other }) },
    { source: '/assets/**', headers: entries({ 'Cache-Control': CACHING.hashed }) },
  ];
}
