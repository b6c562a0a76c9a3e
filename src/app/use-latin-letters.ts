import { useEffect } from 'react';
import { useLocaleChoice } from '@/i18n';

/** By then whoever has come in has had time to begin to write. */
const LATER_MS = 5_000;

/** Without a network the device's own letters do. */
const load = () => void import('@/ui/font-latin.css').catch(() => {});

/** The family's Latin letters: at once where they are what is read. */
export function useLatinLetters(): void {
  const isRead = useLocaleChoice(({ locale }) => locale !== 'ar');
  useEffect(() => {
    if (isRead) load();
  }, [isRead]);
}

/** In Arabic they are digits and a few words: a while after somebody is in the room, never on the way to the field. */
export function useLatinLettersLater(): void {
  useEffect(() => {
    const timer = setTimeout(load, LATER_MS);
    return () => clearTimeout(timer);
  }, []);
}
