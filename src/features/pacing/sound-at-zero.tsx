import { useEffect, useRef } from 'react';
import { freshScreen, MAIN_SCREEN } from '@/domain/screen';
import { chime } from '@/lib/chime';
import { useHasCome, useLive, useRoom, useServerTime } from '@/live';

/** An end longer ago than this was not lived through on this screen. */
const FRESH_MS = 5_000;

/** Is heard once when the clock ends, if the console wants it; shows nothing. */
export function SoundAtZero() {
  const { workshop, workshopId } = useRoom();
  const { endsAt } = workshop.stage;
  const { sound } = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value ?? freshScreen;
  const { now } = useServerTime(endsAt !== null);
  const come = useHasCome(endsAt);
  const isDue = useRef((): boolean => false);
  useEffect(() => {
    isDue.current = () => sound && endsAt !== null && now() - endsAt < FRESH_MS;
  });
  useEffect(() => {
    if (come && isDue.current()) chime();
  }, [come]);
  return null;
}
