import { useTranslations } from 'use-intl';
import type { UnsentHere } from '@/live/leaving/unsent-here';

/** What of this computer no server has. */
export function UnsentLines({ unsent }: { unsent: UnsentHere }) {
  const t = useTranslations('accounts');
  return (
    <>
      <p>
        <b>{t('unsent-title')}</b>
      </p>
      <ul>
        {unsent.proposals > 0 && <li>{t('unsent-proposals', { count: unsent.proposals })}</li>}
        {unsent.texts > 0 && <li>{t('unsent-texts', { count: unsent.texts })}</li>}
        {unsent.isWaiting && <li>{t('unsent-waiting')}</li>}
      </ul>
    </>
  );
}
