import { describe, expect, test } from 'vitest';
import type { Code, PairingCode, UserId, WorkshopId } from '@/domain/ids';
import {
  answerPairing,
  isPairingCode,
  offerPairing,
  pairingCode,
  pairingCodeIn,
  shownPairingCode,
} from '@/domain/pairing';
import { MAIN_SCREEN } from '@/domain/screen';

const all = Array.from({ length: 2000 }, (_, i) => {
  const digits = String((i * 7919) % 100_000).padStart(5, '0');
  let at = 0;
  return pairingCode(() => Number(digits[at++]));
});

describe('a pairing code', () => {
  test('is six digits that check themselves', () => {
    for (const code of all) {
      expect(code).toMatch(/^\d{6}$/);
      expect(isPairingCode(code)).toBe(true);
    }
  });

  test('with one digit mistyped is none', () => {
    for (const code of all.slice(0, 200)) {
      for (let place = 0; place < 6; place++) {
        for (let digit = 0; digit < 10; digit++) {
          const typed = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`;
          expect(isPairingCode(typed)).toBe(typed === code);
        }
      }
    }
  });

  test('with two neighbours swapped is none, but for 0 and 9', () => {
    for (const code of all.slice(0, 200)) {
      for (let place = 0; place < 5; place++) {
        const [a = '', b = ''] = code.slice(place, place + 2);
        if (a === b || `${a}${b}` === '09' || `${a}${b}` === '90') continue;
        expect(isPairingCode(`${code.slice(0, place)}${b}${a}${code.slice(place + 2)}`)).toBe(false);
      }
    }
  });

  test('is found in any spelling', () => {
    const code = pairingCode(() => 4);
    expect(code).toBe('444448');
    for (const typed of ['444 448', ' 444-448 ', '٤٤٤ ٤٤٨', '۴۴۴۴۴۸', '\u200F444\u00A0448']) {
      expect(pairingCodeIn(typed)).toBe(code);
    }
    for (const typed of ['', '44444', '4444480', '444449', 'abcdef', '444448444448'])
      expect(pairingCodeIn(typed)).toBeNull();
    expect(shownPairingCode(code)).toBe('444 448');
  });
});

test('is offered empty and answered with an invitation and the screen it is to be', () => {
  const code = '444448' as PairingCode;
  expect(offerPairing(code, 'me' as UserId)).toMatchObject([
    { op: 'put', id: code, value: { uid: 'me', workshopId: null, invitation: null, screenId: null } },
  ]);
  const answer = { invitation: 'S'.repeat(22) as Code, screenId: MAIN_SCREEN };
  expect(answerPairing(code, 'w1' as WorkshopId, answer)).toEqual([
    { op: 'patch', in: 'pairings', id: code, fields: { workshopId: 'w1', ...answer } },
  ]);
});
