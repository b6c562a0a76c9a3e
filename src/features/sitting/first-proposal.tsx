import { useTranslations } from 'use-intl';
import { Hint } from '@/ui';

/** For whoever has not written anything yet; with the first proposal it goes. */
export function FirstProposal({ written }: { written: number }) {
  const t = useTranslations('sitting');
  return (
    <Hint name="first-proposal" done={written > 0} endLabel={t('hint-end')}>
      <p>{t('hint')}</p>
    </Hint>
  );
}
