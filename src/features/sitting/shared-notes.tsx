import { useTranslations } from 'use-intl';
import type { Category } from '@/domain/member';
import { Badge } from '@/ui';

export function DeviceTitle({ count }: { count: number }) {
  return useTranslations('sitting')('device-title', { count });
}

/** Whose a proposal is, as far as they told it. */
export function CategoryTag({ category }: { category: Category | null }) {
  const t = useTranslations('sitting');
  return category && <Badge>{t(`category-${category}`)}</Badge>;
}
