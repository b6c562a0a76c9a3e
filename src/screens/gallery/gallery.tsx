// Every piece of the look in each of its states, while developing only: to look at, and for the pictures that tell when one changes.

import '@/ui/font-latin.css';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { isLocale } from '@/domain/wording';
import { useLocaleChoice, WithStaffWords } from '@/i18n';
import { WithGalleryWords } from '@/i18n/gallery-words';
import { WithReadyWords } from '@/i18n/ready-words';
import { Page } from '@/screens/page';
import { Beside } from './beside';
import { Buttons } from './buttons';
import { Colours } from './colours';
import { Fields } from './fields';
import styles from './gallery.module.css';
import { Icons } from './icons';
import { Messages } from './messages';
import { Papers } from './papers';
import { Proposals } from './proposals';
import { Sheets } from './sheets';
import { Sizes } from './sizes';
import { Steering } from './steering';

const parts = {
  colours: Colours,
  sizes: Sizes,
  buttons: Buttons,
  fields: Fields,
  papers: Papers,
  messages: Messages,
  icons: Icons,
  sheets: Sheets,
  proposals: Proposals,
  steering: Steering,
} as const;
const names = Object.keys(parts) as (keyof typeof parts)[];

/** `view`: a language, for this page alone; `beside` for all of them; none for that which was chosen. */
export default function Gallery({ view }: { view?: string | undefined }) {
  useEffect(() => {
    // Not kept: three of these pages may stand side by side.
    if (isLocale(view)) useLocaleChoice.setState({ locale: view, chosen: true });
  }, [view]);
  return (
    <WithStaffWords>
      <WithReadyWords>
        <WithGalleryWords>{view === 'beside' ? <Beside /> : <Content />}</WithGalleryWords>
      </WithReadyWords>
    </WithStaffWords>
  );
}

function Content() {
  const t = useTranslations('showing');
  const shared = useTranslations('shared');
  return (
    <Page href="/" back={shared('app-name')}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <nav aria-label={t('sections')} className={styles.ways}>
        {names.map((name) => (
          <a key={name} href={`#${name}`}>
            {t(name)}
          </a>
        ))}
        <Link href="/gallery/beside">{t('beside')}</Link>
      </nav>
      {names.map((name) => {
        const Shown = parts[name];
        return <Shown key={name} />;
      })}
    </Page>
  );
}
