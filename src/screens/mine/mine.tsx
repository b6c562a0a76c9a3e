import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import type { Archive } from '@/domain/archive';
import { inSeries } from '@/domain/series';
import type { Workshop } from '@/domain/workshop';
import { templateOf } from '@/domain/workshop-template';
import { AccountLine } from '@/features/accounts/account-line';
import { drawCodes } from '@/features/preparing/codes';
import { handOver } from '@/features/starting/handed-over';
import GuidesLink from '@/screens/guides-link';
import { Page } from '@/screens/page';
import { useMine } from '@/screens/use-mine';
import { Banner, buttonClass, Card, EmptyState, Icon, Waiting } from '@/ui';
import styles from './mine.module.css';
import { SeriesCard } from './series-card';
import { WorkshopLines } from './workshop-card';

const RestoreArchive = lazy(() => import('@/features/restoring/restore-archive'));

/** The workshops opened on this device, the next or latest first. */
export default function Mine() {
  const t = useTranslations('preparing');
  const keeping = useTranslations('keeping');
  const costing = useTranslations('costing');
  const { own, all, isHanded, state, isFromDevice } = useMine();
  return (
    <Page href="/" back={t('home')}>
      <div className={styles.head}>
        <h1>{t('mine-title')}</h1>
        <Link href="/new" className={buttonClass('primary')}>
          {t('new-title')}
        </Link>
      </div>
      <AccountLine />
      {isFromDevice && (
        <Banner tone="caution" icon="waiting">
          {t('mine-from-device')}
        </Banner>
      )}
      {state === 'looking' && <Waiting>{t('mine-loading')}</Waiting>}
      {state === 'unreachable' && <p role="alert">{t('mine-unreachable')}</p>}
      {state === 'none' && <EmptyState>{t('mine-empty')}</EmptyState>}
      <ul className={styles.list}>
        {inSeries(all).map(
          ({ programme, workshops: [first, ...others] }) =>
            first && (
              <li key={first.id}>
                {programme ? (
                  <SeriesCard programme={programme} workshops={[first, ...others]} isHanded={isHanded} />
                ) : (
                  <Card>
                    <WorkshopLines workshop={first} isHanded={isHanded(first)} />
                  </Card>
                )}
              </li>
            ),
        )}
      </ul>
      {own && (
        <Suspense fallback={null}>
          <Restore workshops={own} />
        </Suspense>
      )}
      <p>
        <Link href="/copies" className={buttonClass('plain')}>
          <Icon name="download" />
          {keeping('title')}
        </Link>
        <Link href="/cost" className={buttonClass('plain')}>
          <Icon name="help" />
          {costing('title')}
        </Link>
        <GuidesLink />
      </p>
    </Page>
  );
}

function Restore({ workshops }: { workshops: readonly Workshop[] }) {
  const [, navigate] = useLocation();
  const startFrom = ({ content: { workshop } }: Archive) => {
    handOver(templateOf(workshop), 'file');
    navigate('/new');
  };
  return <RestoreArchive workshops={workshops} drawCodes={drawCodes} onPlan={startFrom} />;
}
