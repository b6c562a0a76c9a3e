import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { CopyList } from '@/features/keeping/copy-list';
import { handOver } from '@/features/restoring/handed-over';
import { WithStaffWords } from '@/i18n';
import { hearOtherPages } from '@/live/leaving/other-pages';
import { Page } from '@/screens/page';
import { Banner } from '@/ui';
import { useIsPersistent } from './use-is-persistent';

hearOtherPages();

/** The copies of workshops on this computer. No server, no sign-in: it is for the day when these fail. */
export default function Copies({ practice }: { practice: boolean }) {
  return (
    <WithStaffWords>
      <Content practice={practice} />
    </WithStaffWords>
  );
}

function Content({ practice }: { practice: boolean }) {
  const t = useTranslations('keeping');
  const isPersistent = useIsPersistent();
  const [, go] = useLocation();
  const restore = (archiveText: string) => {
    handOver(archiveText);
    go('/mine');
  };
  return (
    <Page href="/mine" back={t('to-mine')}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      {isPersistent === false && (
        <Banner tone="calm" icon="help">
          {t('not-persistent')}
        </Banner>
      )}
      <CopyList isPractice={practice} onRestore={restore} />
    </Page>
  );
}
