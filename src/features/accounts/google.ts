// Sign-in with Google without anything of Google's on our pages: the browser goes there and comes back with a token behind `#`,
// where no server sees it. Popups and frames would need a script of theirs here (docs/decisions/015).

import { randomText } from '@/lib/random';
import { sha256Hex } from '@/lib/sha256';
import type { Proof } from '@/live';

const ASKED = 'warsha-google';
const PAGE = 'https://accounts.google.com/o/oauth2/v2/auth';

interface Asked {
  /** Comes back as it was sent: whoever opens our address with a token of their own doesn't know it. */
  readonly state: string;
  readonly nonce: string;
}

/** The address of Google's page, which comes back to `returnTo`; what it must answer is remembered in this tab. */
export function googlePage(clientId: string, returnTo: string, locale: string): string {
  const asked: Asked = { state: randomText(22), nonce: randomText(22) };
  sessionStorage.setItem(ASKED, JSON.stringify(asked));
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: returnTo,
    response_type: 'id_token',
    scope: 'openid email',
    state: asked.state,
    // Google puts it into the token; Firebase compares it with the hash of the text it is given.
    nonce: sha256Hex(asked.nonce),
    prompt: 'select_account',
    hl: locale,
  });
  return `${PAGE}?${query}`;
}

/**
 * What Google answered in `hash`, once: null where this is no answer. `refused` where the person went back, or the answer belongs to
 * no question of this tab.
 */
export function googleAnswer(hash: string): Proof | 'refused' | null {
  const answer = new URLSearchParams(hash.replace(/^#/, ''));
  const state = answer.get('state');
  if (!state || !(answer.has('id_token') || answer.has('error'))) return null;
  const asked = remembered();
  sessionStorage.removeItem(ASKED);
  const idToken = answer.get('id_token');
  if (!asked || !idToken || asked.state !== state || nonceIn(idToken) !== sha256Hex(asked.nonce)) return 'refused';
  return { way: 'google', idToken, nonce: asked.nonce };
}

function remembered(): Asked | null {
  try {
    // Written above and by nobody else.
    return JSON.parse(sessionStorage.getItem(ASKED) ?? 'null') as Asked | null;
  } catch {
    return null;
  }
}

/** Whether the token is genuine, Firebase finds out; this only tells whether it answers our question. */
function nonceIn(idToken: string): string | null {
  try {
    const [, payload = ''] = idToken.split('.');
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims && 'nonce' in claims ? String(claims.nonce) : null;
  } catch {
    return null;
  }
}
