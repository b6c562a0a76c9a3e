// The digits are the page: not in whatever letters this computer happens to have.
import '@/ui/font-latin.css';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { WaitingScreen } from '@/features/pairing/waiting-screen';
import { LanguageSwitch } from '@/screens/language-switch';
import { buttonClass, Icon } from '@/ui';
import { useWakeLock } from '../room-screen/use-wake-lock';
import styles from './pair.module.css';

/** What a borrowed computer opens: no account, no link to type. */
export default function Pair() {
  const t = useTranslations('pairing');
  useWakeLock();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link href="/" className={buttonClass('plain')}>
          <Icon name="back" />
          {t('home')}
        </Link>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <WaitingScreen />
      </main>
    </div>
  );
}
