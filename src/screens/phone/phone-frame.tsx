import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { axisOf, type Table } from '@/domain/workshop';
import { TroubleLater } from '@/features/knowing/trouble-later';
import { useWording } from '@/i18n';
import { useConnection, useRoom } from '@/live';
import { Badge, Banner, Button, classes, Icon, Spoken, UserText } from '@/ui';
import { LanguageSwitch } from '../language-switch';
import { Instruction } from './instruction';
import styles from './phone.module.css';
import { PhoneClock } from './phone-clock';

export type Tab = 'write' | 'board';

interface PhoneFrameProps {
  tabs: readonly Tab[];
  tab: Tab | null;
  onTab: (tab: Tab) => void;
  table?: Table;
  /** Absent where people can't choose their table themselves. */
  onMove?: (() => void) | undefined;
  children: ReactNode;
}

/** Where one is, whether all is saved, and the bar under the thumb. */
export function PhoneFrame({ tabs, tab, onTab, table, onMove, children }: PhoneFrameProps) {
  const t = useTranslations('phone');
  const { workshopId } = useRoom();
  return (
    <div className={classes(styles.phone, tab === 'board' && styles.broad)}>
      <Head table={table} onMove={onMove} />
      <PhoneClock />
      <Notices />
      <main className={styles.main}>
        {tab && (
          <h1 className={styles.heading}>
            <Spoken>{t(tab)}</Spoken>
          </h1>
        )}
        {table && <Instruction />}
        {children}
      </main>
      <footer className={styles.foot}>
        <LanguageSwitch />
        <Link href={`/w/${workshopId}/data`} className={styles.link}>
          {t('my-data')}
        </Link>
      </footer>
      {tabs.length > 1 && (
        <nav className={styles.bar} aria-label={t('parts')}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === tab ? 'page' : undefined}
              onClick={() => onTab(each)}
            >
              <Icon name={each === 'write' ? 'edit' : 'board'} />
              {t(each)}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}

function Head({ table, onMove }: { table: Table | undefined; onMove: (() => void) | undefined }) {
  const t = useTranslations('phone');
  const shared = useTranslations('shared');
  const joining = useTranslations('joining');
  const { workshop, me } = useRoom();
  const wording = useWording(workshop.locale);
  const axis = table && axisOf(workshop, table.axisId);
  return (
    <header className={styles.head}>
      <div className={styles.where}>
        <Badge hue={axis?.hue}>{t(`phase-${workshop.stage.phase}`)}</Badge>
        {table && axis && (
          <span className={styles.table}>
            <strong>{shared('table', { name: table.name })}</strong> <UserText inline>{wording(axis.name)}</UserText>
          </span>
        )}
        {!table && <UserText inline>{wording(workshop.title)}</UserText>}
      </div>
      {me.role === 'facilitator' && (
        <Link href={`/w/${workshop.id}/run`} className={styles.link}>
          {t('to-console')}
        </Link>
      )}
      {table && onMove && (
        <Button look="plain" onClick={onMove}>
          {joining('change-table')}
        </Button>
      )}
    </header>
  );
}

/** What people must know now: said in words and shape, and gone when it is over. */
function Notices() {
  const t = useTranslations('shared');
  const { workshop } = useRoom();
  const { waiting, troubled } = useConnection();
  return (
    <>
      {workshop.stage.frozen && (
        <Banner tone="caution" icon="freeze">
          {t('frozen')}
        </Banner>
      )}
      {workshop.status === 'closed' && (
        <Banner tone="calm" icon="check">
          {t('workshop-closed')}
        </Banner>
      )}
      {troubled && (
        <Banner tone="caution" icon="waiting">
          {waiting > 0 ? t('waiting-for-network', { count: waiting }) : t('no-network')}
        </Banner>
      )}
      <TroubleLater />
    </>
  );
}
