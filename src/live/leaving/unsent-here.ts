// What was typed on this computer and no server has, whoever typed it: asked before anything here is erased or becomes another's.

import type { WorkshopGateway } from '@/gateway/gateway';
import { kept, keptNames } from '@/lib/storage';

/** Under these names stands what was typed, for as long as it is not confirmed, and the numbers of tickets still to be printed. */
export const typedHere = [
  'warsha.draft.',
  'warsha.early.',
  'warsha.words.',
  'warsha.field.',
  'warsha.fields.',
  'warsha.titles.',
  'warsha.dots.',
  'warsha.agreement.',
  'warsha.hands.',
  'warsha.entry.',
  'warsha.new.',
  'warsha.tickets.',
] as const;
const OUTBOX = 'warsha.outbox.';
const PATIENCE_MS = 4_000;

export interface UnsentHere {
  /** Proposals that were sent off and have not arrived. */
  readonly proposals: number;
  /** Texts, titles, votes that somebody has begun. */
  readonly texts: number;
  /** Does the database client still wait for answers? */
  readonly isWaiting: boolean;
}

/** Null when there is nothing. `patience` in milliseconds: so long the server has to answer for what is under way. */
export async function unsentHere(
  gateway: Pick<WorkshopGateway, 'settled'>,
  patience = PATIENCE_MS,
): Promise<UnsentHere | null> {
  const isWaiting = await isUnanswered(gateway, patience);
  const proposals = keptNames(OUTBOX).reduce((sum, name) => sum + unconfirmedIn(name), 0);
  const texts = typedHere.flatMap((beginning) => keptNames(beginning)).length;
  return isWaiting || proposals > 0 || texts > 0 ? { proposals, texts, isWaiting } : null;
}

async function isUnanswered(gateway: Pick<WorkshopGateway, 'settled'>, patience: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), patience);
  });
  const answered = gateway.settled().then(
    () => false,
    () => true,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}

function unconfirmedIn(name: string): number {
  try {
    // Written by the outbox only; anything else in its place is as good as nothing.
    const { unconfirmed = {} } = JSON.parse(kept(name) ?? '{}') as {
      unconfirmed?: Record<string, { sentLate: boolean }>;
    };
    return Object.values(unconfirmed).filter(({ sentLate }) => !sentLate).length;
  } catch {
    return 0;
  }
}
