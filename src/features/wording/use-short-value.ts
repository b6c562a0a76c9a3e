import { useEffect, useRef, useState } from 'react';
import { keep, kept } from '@/lib/storage';
import { type Command, useGateway, useRoom } from '@/live';

/** Long enough to finish a word, short enough to lose nothing. */
const PAUSE_MS = 2_000;

export interface ShortValue {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
}

/**
 * A value written in one go: what is typed stays on the device until it is handed over, after a pause and on leaving. While
 * one types, nobody else's value comes in between. `name`: which field of which form. What the server refuses of a command that
 * `write` gives stands in the field again, kept, beside the sentence that says so.
 */
export function useShortValue(name: string, current: string, write: (value: string) => Command | null): ShortValue {
  const { gateway, userId } = useGateway();
  const { workshopId } = useRoom();
  const place = `warsha.field.${gateway.keeper}.${workshopId}.${userId}.${name}`;
  const [typed, setTyped] = useState<string | null>(() => kept(place));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hand = () => {
    clearTimeout(timer.current);
    const value = kept(place);
    keep(place, null);
    setTyped(null);
    if (value === null || value === current) return;
    write(value)?.done.catch(() => {
      if (kept(place) !== null) return;
      keep(place, value);
      setTyped(value);
    });
  };
  const latest = useRef(hand);
  latest.current = hand;
  useEffect(() => {
    // What an earlier visit left unsent goes now; what is typed goes with the page.
    const leave = () => latest.current();
    if (kept(place) !== null) leave();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [place]);
  return {
    value: typed ?? current,
    onChange(value) {
      setTyped(value);
      keep(place, value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), PAUSE_MS);
    },
    onBlur: hand,
  };
}
