import { describe, expect, it } from 'vitest';
import { type Settings, settingsFromEnvironment, settingsTag, withSettings } from '../../scripts/lib/settings.mjs';

const inTag = (html: string) =>
  JSON.parse(/<script type="application\/json" id="settings">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

describe('the settings tag', () => {
  const hostile: Settings = { keeper: 'missing', missing: ['</script><script>alert(1)</script>', '<!--', "$& $' $1"] };

  it('cannot be closed by a value', () => {
    const tag = settingsTag(hostile);
    expect(tag.match(/<\/?script/g)).toHaveLength(2);
    expect(tag).not.toContain('<!--');
    expect(inTag(tag)).toEqual(hostile);
  });

  it('is replaced as a whole, whatever the values hold', () => {
    const page = `<head>${settingsTag({ keeper: 'practice' })}</head><body>$&</body>`;
    const html = withSettings(page, hostile);
    expect(inTag(html)).toEqual(hostile);
    expect(html.startsWith('<head><script')).toBe(true);
    expect(html.endsWith('</script></head><body>$&</body>')).toBe(true);
  });

  it('turns App Check on where a key is given, and only there', () => {
    const env = Object.fromEntries(
      ['API_KEY', 'AUTH_DOMAIN', 'PROJECT_ID', 'APP_ID'].map((name) => [`WARSHA_FIREBASE_${name}`, 'x']),
    );
    expect(settingsFromEnvironment(env)).not.toHaveProperty('appCheckKey');
    expect(settingsFromEnvironment({ ...env, WARSHA_APP_CHECK_KEY: '' })).not.toHaveProperty('appCheckKey');
    expect(settingsFromEnvironment({ ...env, WARSHA_APP_CHECK_KEY: 'k' })).toMatchObject({ appCheckKey: 'k' });
  });

  it('offers Google to staff where a client is named, and only there', () => {
    const env = Object.fromEntries(
      ['API_KEY', 'AUTH_DOMAIN', 'PROJECT_ID', 'APP_ID'].map((name) => [`WARSHA_FIREBASE_${name}`, 'x']),
    );
    expect(settingsFromEnvironment(env)).not.toHaveProperty('googleClientId');
    const named = settingsFromEnvironment({ ...env, WARSHA_GOOGLE_CLIENT_ID: 'c.apps.googleusercontent.com' });
    expect(named).toMatchObject({ googleClientId: 'c.apps.googleusercontent.com' });
  });

  it('names the variables that are missing', () => {
    const env = { WARSHA_FIREBASE_API_KEY: 'k', WARSHA_FIREBASE_PROJECT_ID: 'p', WARSHA_FIREBASE_APP_ID: '' };
    expect(settingsFromEnvironment(env)).toEqual({
      keeper: 'missing',
      missing: ['WARSHA_FIREBASE_AUTH_DOMAIN', 'WARSHA_FIREBASE_APP_ID'],
    });
  });
});
