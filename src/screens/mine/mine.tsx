import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import type { Restored, Workshop } from '@/domain/workshop';
import { AccountLine } from '@/features/accounts/account-line';
import { useHanded } from '@/features/accounts/use-handed';
import { drawCodes } from '@/features/preparing/codes';
import { useOpening } from '@/features/preparing/use-opening';
import { RetentionLine } from '@/features/purging/retention-line';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useGateway, useLive } from '@/live';
import GuidesLink from '@/screens/guides-link';
import { Page } from '@/screens/page';
import { Badge, Banner, buttonClass, Card, EmptyState, Icon, Stack, UserText, useToasts, Waiting } from '@/ui';
import styles from './mine.module.css';

const RestoreArchive = lazy(() => import('@/features/restoring/restore-archive'));

/** The workshops opened on this device, the next or latest first. */
export default function Mine() {
  const t = useTranslations('preparing');
  const keeping = useTranslations('keeping');
  const costing = useTranslations('costing');
  const { userId } = useGateway();
  const { value: workshops, fromServer, failed } = useLive('myWorkshops', { userId });
  const handed = useHanded();
  const all = [...(workshops ?? []), ...handed.workshops];
  const isUnreachable = (!workshops && failed) || handed.failed;
  const isLooking = !isUnreachable && (!workshops || (all.length === 0 && !handed.isKnown));
  return (
    <Page href="/" back={t('home')}>
      <div className={styles.head}>
        <h1>{t('mine-title')}</h1>
        <Link href="/new" className={buttonClass('primary')}>
          {t('new-title')}
        </Link>
      </div>
      <AccountLine />
      {workshops && !fromServer && (
        <Banner tone="caution" icon="waiting">
          {t('mine-from-device')}
        </Banner>
      )}
      {isLooking && <Waiting>{t('mine-loading')}</Waiting>}
      {isUnreachable && <p role="alert">{t('mine-unreachable')}</p>}
      {all.length === 0 && fromServer && handed.isKnown && <EmptyState>{t('mine-empty')}</EmptyState>}
      <ul className={styles.list}>
        {all.sort(latestFirst).map((workshop) => (
          <li key={workshop.id}>
            <WorkshopCard workshop={workshop} isHanded={handed.workshops.includes(workshop)} />
          </li>
        ))}
      </ul>
      {workshops && (
        <Suspense fallback={null}>
          <Restore workshops={workshops} />
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
  const t = useTranslations('restoring');
  const say = useToasts((toasts) => toasts.say);
  const [, navigate] = useLocation();
  const { open } = useOpening(
    (id) => navigate(`/w/${id}/prepare`),
    () => say(t('plan-refused'), { tone: 'fault' }),
  );
  return <RestoreArchive workshops={workshops} drawCodes={drawCodes} onPlan={open} />;
}

const latestFirst = (a: Workshop, b: Workshop) =>
  a.date === b.date ? b.createdAt - a.createdAt : a.date < b.date ? 1 : -1;

const ways = [
  ['run', 'mine-console'],
  ['prepare', 'mine-prepare'],
  ['drafts', 'mine-drafts'],
] as const;

function WorkshopCard({ workshop, isHanded }: { workshop: Workshop; isHanded: boolean }) {
  const accounts = useTranslations('accounts');
  const pacing = useTranslations('pacing');
  const reader = useLocaleChoice((choice) => choice.locale);
  const wording = useWording(workshop.locale);
  const title = wording(workshop.title);
  return (
    <Card>
      <Stack tight>
        <h2>
          <UserText inline>{title}</UserText>
        </h2>
        <p className={styles.soft}>
          <UserText inline>{wording(workshop.commune)}</UserText> · <bdi>{dayInWords(workshop.date, reader)}</bdi>{' '}
          <Badge>{pacing(`phase-${workshop.stage.phase}`)}</Badge>
        </p>
        {isHanded && <p className={styles.soft}>{accounts('co-facilitated')}</p>}
        <RetentionLine workshop={workshop} now={Date.now()} />
        {workshop.restored && <Origin restored={workshop.restored} />}
        {workshop.restored?.whole !== false && <Ways workshopId={workshop.id} title={title} />}
      </Stack>
    </Card>
  );
}

function Ways({ workshopId, title }: { workshopId: Workshop['id']; title: string }) {
  const t = useTranslations('preparing');
  return (
    <Stack row tight>
      {ways.map(([place, word]) => (
        <Link
          key={place}
          href={`/w/${workshopId}/${place}`}
          className={buttonClass()}
          aria-label={t('links-for', { link: t(word), title })}
        >
          {t(word)}
        </Link>
      ))}
    </Stack>
  );
}

/** Out of an archive; one that isn't whole yet must not be taken for a workshop. */
function Origin({ restored }: { restored: Restored }) {
  const t = useTranslations('restoring');
  if (restored.whole) return <p className={styles.soft}>{t('restored')}</p>;
  return (
    <Banner tone="caution" icon="warning">
      <b>{t('unfinished')}</b> {t('unfinished-text')}
    </Banner>
  );
}
