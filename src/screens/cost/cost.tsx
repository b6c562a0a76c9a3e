import { useTranslations } from 'use-intl';
import { useSearch } from 'wouter';
import { Calculator } from '@/features/costing/calculator';
import { WithStaffWords } from '@/i18n';
import { Page } from '@/screens/page';

/** What a workshop will cost, for whoever organises one. It asks no server anything. */
export default function Cost() {
  return (
    <WithStaffWords>
      <Content />
    </WithStaffWords>
  );
}

function Content() {
  const t = useTranslations('costing');
  const search = useSearch();
  return (
    <Page href="/mine" back={t('to-mine')}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <Calculator search={search} />
    </Page>
  );
}
