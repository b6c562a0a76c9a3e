import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import { CopyList } from '@/features/keeping/copy-list';
import { handOver } from '@/features/restoring/handed-over';
import { WithStaffWords } from '@/i18n';
import { LanguageSwitch } from '@/screens/language-switch';
import { Banner, buttonClass, classes, Icon } from '@/ui';
import styles from './copies.module.css';
import { useIsPersistent } from './use-is-persistent';

/** The copies of workshops on this computer. No server, no sign-in: it is for the day when these fail. */
export default function Copies({ practice }: { practice: boolean }) {
  return (
    <WithStaffWords>
      <Page practice={practice} />
    </WithStaffWords>
  );
}

function Page({ practice }: { practice: boolean }) {
  const t = useTranslations('keeping');
  const isPersistent = useIsPersistent();
  const [, go] = useLocation();
  const restore = (archiveText: string) => {
    handOver(archiveText);
    go('/mine');
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link href="/mine" className={classes(buttonClass('plain'), styles.back)}>
          <Icon name="back" />
          {t('to-mine')}
        </Link>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
        {isPersistent === false && (
          <Banner tone="calm" icon="help">
            {t('not-persistent')}
          </Banner>
        )}
        <CopyList isPractice={practice} onRestore={restore} />
      </main>
    </div>
  );
}
