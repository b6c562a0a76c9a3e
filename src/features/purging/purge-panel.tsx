import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { retentionOf } from '@/domain/purge';
import { dayInWords, dayOf, useLocaleChoice } from '@/i18n';
import { useNow, useRoom } from '@/live';
import { Banner, Button, CheckBox, Stack } from '@/ui';
import styles from './purging.module.css';
import type { Purge, PurgeState } from './use-purge';

/** Until when personal data are kept, and the one press that deletes them. */
export function PurgePanel({ state, start }: Purge) {
  const t = useTranslations('purging');
  const { workshop } = useRoom();
  const retention = retentionOf(workshop, useNow(60_000));
  const isRunning = state.is === 'running';
  return (
    <Stack>
      <Until />
      {retention === 'purged' && !isRunning && (
        <Banner tone="calm" icon="check">
          {t('done')}
        </Banner>
      )}
      {retention === 'interrupted' && !isRunning && (
        <Banner tone="caution" icon="warning">
          {t('interrupted')}
        </Banner>
      )}
      <Lists />
      <Told state={state} />
      {workshop.status === 'closed' ? (
        <Asking again={retention === 'interrupted' || retention === 'purged'} busy={isRunning} onSure={start} />
      ) : (
        <p className={styles.soft}>{t('hindered-open')}</p>
      )}
    </Stack>
  );
}

/** The day until which data are kept, or that none was set. */
function Until() {
  const t = useTranslations('purging');
  const { deleteAfter, purgedAt = null } = useRoom().workshop;
  const locale = useLocaleChoice((choice) => choice.locale);
  const day = (at: number) => dayInWords(dayOf(at), locale);
  if (purgedAt !== null) return <p>{t('purged-on', { day: day(purgedAt) })}</p>;
  return <p>{deleteAfter === null ? t('until-unset') : t('until', { day: day(deleteAfter) })}</p>;
}

const goes = ['members', 'ballots', 'attendance', 'withdrawn'] as const;
const stays = ['proposals', 'results', 'facilitators', 'copies'] as const;

function Lists() {
  const t = useTranslations('purging');
  return (
    <div className={styles.lists}>
      <section>
        <h3>{t('goes')}</h3>
        <ul>
          {goes.map((each) => (
            <li key={each}>{t(`goes-${each}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('stays')}</h3>
        <ul>
          {stays.map((each) => (
            <li key={each}>{t(`stays-${each}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Told({ state }: { state: PurgeState }) {
  const t = useTranslations('purging');
  if (state.is === 'running') {
    return (
      <div role="status">
        <p>{t('running')}</p>
        <progress className={styles.progress} value={state.done} max={state.all} aria-label={t('running')} />
      </div>
    );
  }
  if (state.is === 'hindered') return <p role="alert">{t(`hindered-${state.by}`)}</p>;
  return <p role="alert">{state.is === 'failed' && t('failed')}</p>;
}

/** It can't be taken back: one says that one knows it before the button can be pressed. */
function Asking({ again, busy, onSure }: { again: boolean; busy: boolean; onSure: () => void }) {
  const t = useTranslations('purging');
  const [sure, setSure] = useState(false);
  return (
    <>
      <CheckBox label={t('sure')} checked={sure} onCheck={setSure} />
      <Button
        look="danger"
        large
        wide
        disabled={!sure || busy}
        onClick={() => {
          setSure(false);
          onSure();
        }}
      >
        {t(again ? 'go-on' : 'purge')}
      </Button>
    </>
  );
}
