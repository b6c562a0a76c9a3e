import { useEffect } from 'react';
import { useLocaleChoice } from '@/i18n';

/** By then a slow phone has its field to write in. */
const LATER_MS = 5_000;

/** The family's Latin letters: at once where they are read; in Arabic, where they are digits and a few words, a moment later. */
export function useLatinLetters(): void {
  const isArabic = useLocaleChoice(({ locale }) => locale === 'ar');
  useEffect(() => {
    const timer = setTimeout(() => void import('@/ui/font-latin.css'), isArabic ? LATER_MS : 0);
    return () => clearTimeout(timer);
  }, [isArabic]);
}
