import { useRef } from 'react';

/** Longer than a thumb needs to come down twice, shorter than anybody reads. */
const SEEN_MS = 350;

/**
 * Has this been before somebody's eyes long enough to be judged? What has just taken another's place, by one's own press or
 * because somebody reworded it, must not be let pass by a press that was meant for what stood there before.
 */
export function useSeen(what: string): () => boolean {
  const seen = useRef({ what, since: Date.now() });
  if (seen.current.what !== what) seen.current = { what, since: Date.now() };
  return () => Date.now() - seen.current.since >= SEEN_MS;
}
