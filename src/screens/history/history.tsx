import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { History } from '@/features/history/history';
import { useWording, WithFormWords } from '@/i18n';
import { useRoom } from '@/live';
import { LanguageSwitch } from '@/screens/language-switch';
import { buttonClass, Icon, UserText } from '@/ui';
import { NotForYou } from '../console/not-for-you';
import styles from '../page.module.css';

/** What was changed in the workshop, and how to take it back: for facilitators, in the hall and after. */
export default function HistoryScreen() {
  const t = useTranslations('history');
  const { me, workshop, workshopId } = useRoom();
  const word = useWording(workshop.locale);
  if (me.role !== 'facilitator') return <NotForYou title={t('not-yours-title')} />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('title')}</h1>
          <p>
            <UserText inline>{word(workshop.title)}</UserText>
          </p>
        </div>
        <nav className={styles.head} aria-label={t('ways')}>
          <Link href={`/w/${workshopId}/run`} className={buttonClass('quiet')}>
            <Icon name="back" />
            {t('to-console')}
          </Link>
          <Link href={`/w/${workshopId}/drafts`} className={buttonClass('quiet')}>
            <Icon name="commitment" />
            {t('to-desk')}
          </Link>
        </nav>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <p>{t('intro')}</p>
        {/* By whose names its fields are told. */}
        <WithFormWords>
          <History />
        </WithFormWords>
      </main>
    </div>
  );
}
