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

/** @param {readonly string[]} more addresses beside the services' own that a page may talk to */
function contentPolicy(more) {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...services, ...more],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // One policy, made once, for the one address of the service worker.
    'trusted-types': ['warsha'],
  };
  return Object.entries(rules)
    .map(([rule, values]) => `${rule} ${values.join(' ')}`)
    .join('; ');
}

/** On every answer. @param {readonly string[]} [more] @returns {Record<string, string>} */
export function safetyHeaders(more = []) {
  return {
    'Content-Security-Policy': contentPolicy(more),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** The emulators that this place's page talks to at addresses of their own. @param {import('./settings.mjs').Settings} settings */
export function emulatorOrigins(settings) {
  if (settings.keeper !== 'firebase') return [];
  const { authEmulator, firestoreEmulator } = settings;
  return [authEmulator, firestoreEmulator]
    .filter((address) => address !== undefined)
    .map((address) => (address.includes('://') ? new URL(address).origin : `http://${address}`));
}

/** Files whose name holds their own hash never change; everything else is asked for again, the service worker too. */
export const CACHING = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** As firebase.json writes it. */
export function hostingHeaders() {
  const entries = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));
  return [
    { source: '**', headers: entries({ ...safetyHeaders(), 'Cache-Control': CACHING.other }) },
    { source: '/assets/**', headers: entries({ 'Cache-Control': CACHING.hashed }) },
  ];
}
