import { useTranslations } from 'use-intl';
import { locales } from '@/domain/wording';
import { ownName, tagOf } from '@/i18n';
import { Page } from '@/screens/page';
import styles from './gallery.module.css';

/** Each language in a page of its own: a direction is a whole page's, and so is a width. */
export function Beside() {
  const t = useTranslations('showing');
  return (
    <>
      <Page href="/gallery" back={t('alone')}>
        <h1>{t('beside')}</h1>
      </Page>
      <div className={styles.beside}>
        {locales.map((locale) => (
          <section key={locale} lang={tagOf(locale)}>
            <h2>{ownName[locale]}</h2>
            <iframe title={ownName[locale]} src={`/gallery/${locale}`} />
          </section>
        ))}
      </div>
    </>
  );
}
