import { useTranslations } from 'use-intl';
import { useLocaleChoice } from '@/i18n';
import { Button } from '@/ui';
import styles from './accounts.module.css';
import { googlePage } from './google';

/** Leaves for Google's own page, which comes back here. */
export function GoogleButton({ clientId }: { clientId: string | null }) {
  const t = useTranslations('accounts');
  const locale = useLocaleChoice((choice) => choice.locale);
  if (!clientId) return null;
  return (
    <>
      <Button
        large
        className={styles.narrow}
        icon="globe"
        onClick={() => location.assign(googlePage(clientId, `${location.origin}/account`, locale))}
      >
        {t('google')}
      </Button>
      <p>{t('google-hint')}</p>
    </>
  );
}
