import { useTranslations } from 'use-intl';
import { MAX_AXES, MAX_TABLES } from '@/domain/workshop';
import { type DraftFaults, type Field, fieldFault, limits } from './plan-faults';

/** What is wrong with a text or an arrangement, and what to do, as a sentence; null when nothing is. */
export function useFaultWords() {
  const t = useTranslations('preparing');
  return {
    ofField(field: Field, text: string): string | null {
      const fault = fieldFault(field, text);
      return fault && (fault === 'too-long' ? t('fault-too-long', { limit: limits[field] }) : t(`fault-${fault}`));
    },
    ofArrangement({ layout, lists }: DraftFaults): string | null {
      const fault = layout ?? lists;
      if (fault === 'too-many-axes') return t('fault-too-many-axes', { limit: String(MAX_AXES) });
      if (fault === 'too-many-tables') return t('fault-too-many-tables', { limit: String(MAX_TABLES) });
      return fault && t(`fault-${fault}`);
    },
  };
}
