import { useEffect } from 'react';
import { useLocaleChoice } from '@/i18n';

/** The family's Latin letters, at once where they are what is read; in Arabic they come later (use-later.ts). */
export function useLatinLetters(): void {
  const isRead = useLocaleChoice(({ locale }) => locale !== 'ar');
  useEffect(() => {
    // Without a network the device's own letters do.
    if (isRead) import('@/ui/font-latin.css').catch(() => {});
  }, [isRead]);
}
