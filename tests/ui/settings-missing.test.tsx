import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { environment } from '@/app/environment';
import SettingsMissing from '@/app/settings-missing';
import { settingsFromEnvironment, settingsTag } from '../../scripts/lib/settings.mjs';
import { openTestWorkshop, renderRoom } from '../support/render-room';

afterEach(() => {
  document.head.innerHTML = '';
});

describe('a page built without its settings', () => {
  it('says which are missing and offers practice mode', async () => {
    const settings = settingsFromEnvironment({ WARSHA_FIREBASE_API_KEY: 'k', WARSHA_FIREBASE_PROJECT_ID: 'p' });
    document.head.innerHTML = settingsTag(settings);
    const found = environment();
    expect(found).toEqual({ keeper: 'missing', missing: ['WARSHA_FIREBASE_AUTH_DOMAIN', 'WARSHA_FIREBASE_APP_ID'] });
    const missing = found.keeper === 'missing' ? found.missing : [];
    await renderRoom(await openTestWorkshop('welcome'), <SettingsMissing names={missing} />, { outside: true });
    expect((await screen.findByRole('alert')).textContent).toContain('pas encore configuré');
    for (const name of missing) expect(screen.getByText(name)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Essayer en mode entraînement' })).toBeTruthy();
  });

  it('with all of them talks to the project', () => {
    const given = { API_KEY: 'k', AUTH_DOMAIN: 'd', PROJECT_ID: 'p', APP_ID: 'a' };
    const variables = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`WARSHA_FIREBASE_${name}`, value]),
    );
    document.head.innerHTML = settingsTag(settingsFromEnvironment(variables));
    expect(environment()).toEqual({
      keeper: 'firebase',
      firebase: { apiKey: 'k', authDomain: 'd', projectId: 'p', appId: 'a' },
    });
  });
});
