// What the browser is told to forbid stands in one place, and the hosting says the same.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emulatorOrigins, hostingHeaders, safetyHeaders } from '../../scripts/lib/headers.mjs';

const { hosting } = JSON.parse(readFileSync('firebase.json', 'utf8'));

/** The values of one rule of the policy. */
function allowed(rule: string, more: readonly string[] = []): string[] {
  const policy = safetyHeaders(more)['Content-Security-Policy'] ?? '';
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
    expect(emulatorOrigins({ keeper: 'firebase', firebase })).toEqual([]);
    expect(emulatorOrigins({ keeper: 'emulator', projectId: 'demo-c' })).toEqual([]);
    const own = { authEmulator: 'http://127.0.0.1:9099', firestoreEmulator: '127.0.0.1:8080' };
    const more = emulatorOrigins({ keeper: 'firebase', firebase, ...own });
    expect(more).toEqual(['http://127.0.0.1:9099', 'http://127.0.0.1:8080']);
    expect(allowed('connect-src', more).slice(-2)).toEqual(more);
  });
});

describe('the hosting', () => {
  it('gives no page where a script is asked for: it would be kept for a year in its place', () => {
    expect(hosting.rewrites).toEqual([{ source: '!/@(assets)/**', destination: '/index.html' }]);
  });
});
