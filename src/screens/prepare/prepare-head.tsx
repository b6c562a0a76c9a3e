import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { RunThrough } from '@/features/starting/run-through';
import { ToRehearsed } from '@/features/starting/to-original';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import GuideLink from '@/screens/guide-link';
import { WayBackAndLanguages } from '@/screens/page';
import { buttonClass, Icon, UserText, useAppUrl } from '@/ui';
import styles from './prepare.module.css';
import { SaveState } from './save-state';

/** Which workshop this is, whether all is saved, and the ways on. */
export function PrepareHead() {
  const t = useTranslations('preparing');
  const costing = useTranslations('costing');
  const { workshop } = useRoom();
  const reader = useLocaleChoice((choice) => choice.locale);
  const wording = useWording(workshop.locale);
  const appUrl = useAppUrl();
  const place = `/w/${workshop.id}`;
  const seats = workshop.tables.reduce((sum, table) => sum + table.seats, 0);
  return (
    <header className={styles.top}>
      <WayBackAndLanguages href="/mine" back={t('mine-title')} />
      <p className={styles.kicker}>{t('heading')}</p>
      <h1>
        <UserText inline>{wording(workshop.title)}</UserText>
      </h1>
      <p className={styles.soft}>
        <UserText inline>{wording(workshop.commune)}</UserText> · <bdi>{dayInWords(workshop.date, reader)}</bdi>
      </p>
      <nav className={styles.ways} aria-label={t('ways')}>
        <Link href={`${place}/run`} className={buttonClass('primary')}>
          {t('to-console')}
        </Link>
        <a href={appUrl(`${place}/screen`)} target="_blank" rel="noreferrer" className={buttonClass()}>
          <Icon name="screen" />
          {t('to-screen')}
        </a>
        <Link href={`${place}/drafts`} className={buttonClass()}>
          {t('to-drafts')}
        </Link>
        <RunThrough />
        <Link href={`${place}/preflight`} className={buttonClass()}>
          <Icon name="check" />
          {t('to-preflight')}
        </Link>
        <Link href={`/cost?people=${seats}&tables=${workshop.tables.length}`} className={buttonClass()}>
          {costing('link')}
        </Link>
        <GuideLink guide="organiser" />
        <ToRehearsed />
      </nav>
      <SaveState />
    </header>
  );
}
