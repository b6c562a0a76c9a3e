// To Google's page and back: what is asked there, and which answers count.
import { beforeEach, describe, expect, it } from 'vitest';
import { googleAnswer, googlePage } from '@/features/accounts/google';
import { sha256Hex } from '@/lib/sha256';

const part = (value: object) =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const token = (claims: object) => `${part({ alg: 'RS256' })}.${part(claims)}.c2ln`;
const asked = () => new URL(googlePage('client-id', 'https://warsha.example/account', 'ar'));
const answer = (fields: Record<string, string>) => `#${new URLSearchParams(fields)}`;

beforeEach(() => sessionStorage.clear());

describe('going to Google', () => {
  it('asks for an address and nothing else, to come back behind the #', () => {
    const { origin, pathname, searchParams } = asked();
    expect(origin + pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth');
    const { state, nonce, ...rest } = Object.fromEntries(searchParams);
    expect(rest).toEqual({
      client_id: 'client-id',
      redirect_uri: 'https://warsha.example/account',
      response_type: 'id_token',
      scope: 'openid email',
      prompt: 'select_account',
      hl: 'ar',
    });
    expect(state).toMatch(/^\w{22}$/);
    expect(nonce).toMatch(/^[0-9a-f]{64}$/);
    expect(asked().searchParams.get('state')).not.toBe(state);
  });
});

describe('coming back', () => {
  it('an answer to our question counts, once', () => {
    const { searchParams } = asked();
    const [state, nonce] = [searchParams.get('state') ?? '', searchParams.get('nonce') ?? ''];
    const idToken = token({ nonce, email: 'amina@example.org' });
    const proof = googleAnswer(answer({ state, id_token: idToken }));
    expect(proof).toMatchObject({ way: 'google', idToken });
    // Firebase compares the token with the hash of what it is given.
    expect(proof && proof !== 'refused' && proof.way === 'google' && sha256Hex(proof.nonce)).toBe(nonce);
    expect(googleAnswer(answer({ state, id_token: idToken }))).toBe('refused');
  });

  const others: Readonly<Record<string, (state: string, nonce: string) => Record<string, string>>> = {
    'of another state': (_, nonce) => ({ state: 'other', id_token: token({ nonce }) }),
    'with a token made for another question': (state) => ({ state, id_token: token({ nonce: 'other' }) }),
    'with a token without a nonce': (state) => ({ state, id_token: token({}) }),
    'with what is no token': (state) => ({ state, id_token: 'nothing' }),
    'by which the person went back': (state) => ({ state, error: 'access_denied' }),
  };
  for (const [name, fields] of Object.entries(others))
    it(`an answer ${name} doesn’t`, () => {
      const { searchParams } = asked();
      const made = fields(searchParams.get('state') ?? '', searchParams.get('nonce') ?? '');
      expect(googleAnswer(answer(made))).toBe('refused');
    });

  it('an answer in a tab that asked nothing doesn’t either', () => {
    expect(googleAnswer(answer({ state: 'x', id_token: token({ nonce: sha256Hex('y') }) }))).toBe('refused');
  });

  it('any other address is no answer', () => {
    for (const hash of ['', '#', '#part', '#state=x']) expect(googleAnswer(hash)).toBeNull();
  });
});
