import { useCallback, useEffect, useState } from 'react';
import type { PairingCode, WorkshopId } from '@/domain/ids';
import { offerPairing, PAIRING_MS, type Pairing, pairingCode } from '@/domain/pairing';
import { randomBelow } from '@/lib/random';
import { useCommand, useGateway, useLive } from '@/live';

/** A little before the server would refuse it, so that nobody types a code that is just gone. */
const SHOWN_MS = PAIRING_MS - 20_000;
/** Looked at often: a computer that slept wakes up with an old code. */
const LOOK_MS = 5_000;
const REST_MS = 3_000;

export interface Offer {
  /** Null until the server has it: before that nobody could use it. */
  readonly code: PairingCode | null;
  readonly pairing: Pairing | null;
  /** Draws another code. */
  readonly again: () => void;
}

/** A code, and how many were refused before it. */
interface Drawn {
  readonly code: PairingCode;
  readonly refusals: number;
}

const draw = (refusals = 0): Drawn => ({ code: pairingCode(randomBelow), refusals });

/** Six digits by which this computer can be made a screen, drawn anew before they expire. */
export function useOffer(): Offer {
  const { userId } = useGateway();
  // A pairing lies below no workshop.
  const run = useCommand('' as WorkshopId, null);
  const [drawn, setDrawn] = useState(draw);
  const [offered, setOffered] = useState<{ code: PairingCode; at: number } | null>(null);
  const again = useCallback(() => setDrawn(draw()), []);

  useEffect(() => {
    const { code, refusals } = drawn;
    let isOver = false;
    const offer = () => {
      const at = Date.now();
      run('offerPairing', offerPairing(code, userId), { quiet: true }).done.then(
        () => isOver || setOffered({ code, at }),
        // Somebody else's, as a rule: another one is drawn.
        () => isOver || setDrawn(draw(refusals + 1)),
      );
    };
    // In no rush if another code doesn't help either.
    const timer = setTimeout(offer, refusals < 2 ? 0 : REST_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [drawn, run, userId]);

  useEffect(() => {
    if (!offered) return;
    const timer = setInterval(() => Date.now() - offered.at >= SHOWN_MS && again(), LOOK_MS);
    return () => clearInterval(timer);
  }, [offered, again]);

  const code = offered?.code === drawn.code ? drawn.code : null;
  const heard = useLive('pairing', { pairingCode: drawn.code }, code !== null);
  return { code, pairing: heard.value ?? null, again };
}
