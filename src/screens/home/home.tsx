import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import { joinPath } from '@/domain/invitation';
import { CodeEntry } from '@/features/joining/code-entry';
import { retrying } from '@/lib/retrying';
import { useArrival } from '@/live/release/use-arrival';
import { LanguageSwitch } from '@/screens/language-switch';
import { buttonClass, Card, classes, Stack } from '@/ui';
import styles from './home.module.css';
import { Illustration } from './illustration';

// Apart, so that its name stands in no list that a phone loads.
const GuidesLink = lazy(() => retrying(() => import('@/screens/guides-link')));

/** The first page of everyone. It asks the database nothing, so its client is not loaded for it. */
export default function Home({ practice }: { practice: boolean }) {
  useArrival();
  const t = useTranslations('home');
  const shared = useTranslations('shared');
  const [, navigate] = useLocation();
  return (
    <div className={classes(styles.home, practice && styles.practice)}>
      <header className={styles.head}>
        <p className={styles.name}>
          <img src="/icon.svg" alt="" width="40" height="40" />
          {shared('app-name')}
        </p>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <h1 className={styles.headline}>{t('headline')}</h1>
        <Card className={styles.join}>
          <Stack>
            <h2>{t('join-heading')}</h2>
            <CodeEntry onCode={(code) => navigate(joinPath(code))} />
          </Stack>
        </Card>
        <div className={styles.what}>
          <Illustration label={t('picture')} />
          <ol className={styles.how}>
            <li>{t('how-write')}</li>
            <li>{t('how-gather')}</li>
            <li>{t('how-answer')}</li>
          </ol>
        </div>
        <Card className={styles.staff}>
          <Stack>
            <h2>{t(practice ? 'practice-heading' : 'staff-heading')}</h2>
            {practice && <p>{t('practice-text')}</p>}
            <Stack tight>
              <Link href="/new" className={classes(buttonClass('primary', true), styles.action)}>
                {t('prepare')}
              </Link>
              <p className={styles.hint}>{t('prepare-hint')}</p>
              <Link href="/mine" className={classes(buttonClass(), styles.action)}>
                {t('mine')}
              </Link>
              <Link href="/pair" className={classes(buttonClass(), styles.action)}>
                {t('become-screen')}
              </Link>
              <PracticeLink practice={practice} />
              <Suspense fallback={null}>
                <GuidesLink className={classes(buttonClass('plain'), styles.action)} />
              </Suspense>
            </Stack>
          </Stack>
        </Card>
      </main>
    </div>
  );
}

/** One press into practice, and one out of it: `~` leaves the base of the address. */
function PracticeLink({ practice }: { practice: boolean }) {
  const t = useTranslations('home');
  const look = classes(buttonClass(), styles.action);
  if (practice)
    return (
      <Link href="~/" className={look}>
        {t('leave-practice')}
      </Link>
    );
  return (
    <>
      <Link href="~/practice" className={look}>
        {t('try-practice')}
      </Link>
      <p className={styles.hint}>{t('practice-hint')}</p>
    </>
  );
}
