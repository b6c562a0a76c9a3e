import { describe, expect, it } from 'vitest';
import { diagnosisOf } from '@/gateway/firestore/diagnose';

describe('what the server’s answer means', () => {
  it.each([
    ['resource-exhausted', 'quota'],
    ['permission-denied', 'refuses'],
    ['unauthenticated', 'refuses'],
    ['unavailable', 'no-network'],
    ['deadline-exceeded', 'no-network'],
  ])('%s: %s', (code, diagnosis) => {
    expect(diagnosisOf(Object.assign(new Error(code), { code }))).toBe(diagnosis);
  });

  it('takes everything else for no network', () => {
    expect([diagnosisOf(new TypeError('failed to fetch')), diagnosisOf(null)]).toEqual(['no-network', 'no-network']);
  });
});
