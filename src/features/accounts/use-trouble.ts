import { useTranslations } from 'use-intl';
import { type AccountTrouble, accountTroubleOf } from '@/live';

/** What went wrong, and what to do, in a sentence. */
export function useTrouble(): (cause: unknown) => string {
  const t = useTranslations('accounts');
  return (cause) => t(`trouble-${accountTroubleOf(cause) satisfies AccountTrouble}`);
}
