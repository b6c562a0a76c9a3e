import { useTranslations } from 'use-intl';

/** What a field with an address says; `name` is its button's. */
export function useCopyWords() {
  const shared = useTranslations('shared');
  return (name: string) => ({
    ...{ name, copy: shared('copy'), copied: shared('copied'), byHand: shared('copy-by-hand') },
  });
}
