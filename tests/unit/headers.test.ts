// What the browser is told to forbid stands in one place, and the hosting says the same.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beyondTheUsual, hostingHeaders, safetyHeaders } from '../../scripts/lib/headers.mjs';

const { hosting } = JSON.parse(readFileSync('firebase.json', 'utf8'));

/** The values of one rule of the policy. */
function allowed(rule: string, beyond: Parameters<typeof safetyHeaders>[0] = {}): string[] {
  const policy = safetyHeaders(beyond)['Content-Security-Policy'] ?? '';
  const found = policy.split('; ').find((each) => each.startsWith(`${rule} `));
  return found?.split(' ').slice(1) ?? [];
}

describe('what the browser is told to forbid', () => {
  it('is told by the hosting as by our own server', () => {
    expect(hosting.headers).toEqual(hostingHeaders());
  });

  it('has no script and no style in the page, and none from elsewhere', () => {
    for (const rule of ['script-src', 'style-src', 'font-src', 'img-src', 'worker-src', 'manifest-src'])
      expect([rule, allowed(rule)]).toEqual([rule, ["'self'"]]);
    for (const rule of ['default-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect([rule, allowed(rule)]).toEqual([rule, ["'none'"]]);
    expect(JSON.stringify(safetyHeaders())).not.toMatch(/unsafe|\*|data:|blob:/);
  });

  it('lets a page talk to the database and the sign-in alone', () => {
    expect(allowed('connect-src')).toEqual([
      "'self'",
      'https://firestore.googleapis.com',
      'https://identitytoolkit.googleapis.com',
      'https://securetoken.googleapis.com',
    ]);
  });

  it('adds the emulators where they answer at addresses of their own, and only there', () => {
    const firebase = { apiKey: 'a', authDomain: 'b', projectId: 'demo-c', appId: 'd' };
    const usual = { origins: [], appCheck: false };
    expect(beyondTheUsual({ keeper: 'firebase', firebase })).toEqual(usual);
    expect(beyondTheUsual({ keeper: 'emulator', projectId: 'demo-c' })).toEqual(usual);
    const own = { authEmulator: 'http://127.0.0.1:9099', firestoreEmulator: '127.0.0.1:8080' };
    const beyond = beyondTheUsual({ keeper: 'firebase', firebase, ...own });
    expect(beyond.origins).toEqual(['http://127.0.0.1:9099', 'http://127.0.0.1:8080']);
    expect(allowed('connect-src', beyond).slice(-2)).toEqual(beyond.origins);
  });

  it('lets Google’s script in where App Check is asked for, and only there', () => {
    const firebase = { apiKey: 'a', authDomain: 'b', projectId: 'demo-c', appId: 'd' };
    const beyond = beyondTheUsual({ keeper: 'firebase', firebase, appCheckKey: 'key' });
    expect(allowed('script-src', beyond)).toEqual([
      "'self'",
      'https://www.google.com/recaptcha/',
      'https://www.gstatic.com/recaptcha/',
    ]);
    expect(allowed('connect-src', beyond)).toContain('https://content-firebaseappcheck.googleapis.com');
    expect(allowed('frame-src', beyond)).not.toEqual([]);
    expect(allowed('frame-src')).toEqual([]);
    expect(allowed('trusted-types', beyond)).toEqual([]);
    expect(allowed('trusted-types')).toEqual(['warsha']);
  });
});

describe('the hosting', () => {
  it('gives no page where a script is asked for: it would be kept for a year in its place', () => {
    expect(hosting.rewrites).toEqual([{ source: '!/@(assets)/**', destination: '/index.html' }]);
  });
});
