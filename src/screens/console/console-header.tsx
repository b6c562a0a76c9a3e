import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { ToRehearsed } from '@/features/starting/to-original';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import GuideLink from '@/screens/guide-link';
import { LanguageSwitch } from '@/screens/language-switch';
import { buttonClass, Icon, UserText } from '@/ui';
import styles from './console.module.css';

export function ConsoleHeader() {
  const t = useTranslations('console');
  const history = useTranslations('history');
  const { workshop, workshopId } = useRoom();
  const word = useWording(workshop.locale);
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>
          <UserText inline>{word(workshop.title)}</UserText>
        </h1>
        <p className={styles.commune}>
          <UserText inline>{word(workshop.commune)}</UserText>
        </p>
      </div>
      <nav className={styles.links} aria-label={t('title')}>
        <Link href={`/w/${workshopId}/prepare`} className={buttonClass('quiet')}>
          <Icon name="edit" />
          {t('prepare')}
        </Link>
        <Link href={`/w/${workshopId}/drafts`} className={buttonClass('quiet')}>
          <Icon name="commitment" />
          {t('drafts')}
        </Link>
        <Link href={`/w/${workshopId}/preflight`} className={buttonClass('quiet')}>
          <Icon name="check" />
          {t('preflight')}
        </Link>
        <Link href={`/w/${workshopId}/history`} className={buttonClass('quiet')}>
          <Icon name="undo" />
          {history('title')}
        </Link>
        <GuideLink guide="facilitator" />
        <ToRehearsed />
      </nav>
      <LanguageSwitch />
    </header>
  );
}
