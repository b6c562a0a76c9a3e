import { useTranslations } from 'use-intl';
import { categories } from '@/domain/member';
import type { SheetWord, SheetWords } from './attendance-csv';

/** The words of the sheet, and the categories' from where phones have them. */
export function useSheetWords(): SheetWords {
  const t = useTranslations('attendance');
  const sitting = useTranslations('sitting');
  return (name) => {
    const category = categories.find((each) => name === `category-${each}`);
    // Whatever is no category is a word of the sheet.
    return category ? sitting(`category-${category}`) : t(name as SheetWord);
  };
}
