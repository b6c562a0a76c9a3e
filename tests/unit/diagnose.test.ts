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

  it('only opening the page anew helps where the client is dead', () => {
    const terminated = Object.assign(new Error('The client has already been terminated.'), {
      code: 'failed-precondition',
    });
    const failed = new Error('FIRESTORE (12.19.0) INTERNAL ASSERTION FAILED: Unexpected state');
    expect([diagnosisOf(terminated), diagnosisOf(failed)]).toEqual(['broken', 'broken']);
  });

  it('takes everything else for no network', () => {
    expect([diagnosisOf(new TypeError('failed to fetch')), diagnosisOf(null)]).toEqual(['no-network', 'no-network']);
  });
});
