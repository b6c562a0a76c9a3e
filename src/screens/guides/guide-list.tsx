import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { guideIds } from '@/i18n/guide-book';
import { useGuideBook } from '@/i18n/guides';
import { Page } from '@/screens/page';
import styles from './guides.module.css';

export function GuideList() {
  const t = useTranslations('guiding');
  const book = useGuideBook();
  return (
    <Page href="/" back={t('home')}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <ul className={styles.list}>
        {guideIds.map((id) => (
          <li key={id} className={styles.entry}>
            <h2>
              <Link href={`/guides/${id}`}>{book[id].title}</Link>
            </h2>
            <p>{book[id].about}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
