// Firestore's REST interface as somebody meets it who has a valid token and none of our code: no client library, so nothing
// stands between what is asked and the rules.

import { isNow } from '@/domain/change';
import { emulatorAddress } from '../../support/emulator';

export interface Answer {
  readonly status: number;
  /** The interface's own word for it; empty where all went well. */
  readonly word: string;
  readonly text: string;
}

/** A request as it goes over the wire. `to` comes after `…/documents`. */
export interface Wire {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly to: string;
  readonly body?: object;
}

/** Names and values of a document, before they are put into the words of the interface. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value that is already in the words of the interface: `{ doubleValue: 1 }`. */
export const raw = (value: object) => ({ raw: value });

export async function sent(projectId: string, token: string, { method, to, body }: Wire): Promise<Answer> {
  const { host, port } = emulatorAddress();
  const answer = await fetch(`http://${host}:${port}/v1/${rootOf(projectId)}${to}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, word: /"status": ?"([A-Z_]+)"/.exec(text)?.[1] ?? '', text };
}

export const rootOf = (projectId: string) => `projects/${projectId}/databases/(default)/documents`;

/** As the emulator takes them: without a signature, which is Google's part. `claims` is what somebody adds by themselves. */
export function tokenOf(projectId: string, uid: string, claims: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = Math.floor(Date.now() / 1000);
  const payload = {
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    ...{ iat, exp: iat + 3600, auth_time: iat, sub: uid, user_id: uid },
    firebase: { sign_in_provider: 'anonymous', identities: {} },
    ...claims,
  };
  return `${part({ alg: 'none', type: 'JWT' })}.${part(payload)}.`;
}

/** A value in the words of the interface. The server's own time is not a value there: see `timesIn`. */
export function wordFor(value: unknown): object {
  if (value === null) return { nullValue: null };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { integerValue: `${value}` } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(wordFor) } };
  if (typeof value !== 'object') throw new Error(`no word for ${String(value)}`);
  if ('raw' in value && typeof value.raw === 'object' && value.raw) return value.raw;
  if ('secondsAgo' in value)
    return { timestampValue: new Date(Date.now() - Number(value.secondsAgo) * 1000).toISOString() };
  return { mapValue: { fields: fieldsOf(value as Fields) } };
}

export function fieldsOf(fields: Fields): object {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !isNow(value))
      .map(([name, value]) => [name, wordFor(value)]),
  );
}

/** Where the server is to put its own time: `at`, `stage.changedAt`. */
export function timesIn(fields: Fields, within = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (isNow(value)) return [`${within}${name}`];
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMap ? timesIn(value as Fields, `${within}${name}.`) : [];
  });
}
