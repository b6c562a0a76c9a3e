// The trail as facilitators read it: every move, word, answer and hiding of the workshop, newest first, each of which can be taken
// back. Listened to only while it is shown, by page.

import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { deedsOf, type Sought, soughtAmong } from '@/domain/history';
import { Banner, Button, EmptyState, Waiting } from '@/ui';
import { DeedItem } from './deed-item';
import styles from './history.module.css';
import { SoughtFields } from './sought-fields';
import { useBeside } from './use-beside';
import { usePages } from './use-pages';
import { useTelling } from './use-telling';
import { useThings } from './use-things';

/** Drawn at once; the rest as it is asked for. */
const DRAWN = 50;

const everything: Sought = { kind: 'all', tableId: 'all', subject: null, words: '' };

export function History() {
  const t = useTranslations('history');
  const [sought, setSought] = useState(everything);
  const [drawn, setDrawn] = useState(DRAWN);
  const words = useDeferredValue(sought.words);
  const { entries, isLoading, failed, earlier } = usePages();
  const known = useThings(entries.some(({ subject }) => subject.startsWith('bodies/')));
  const telling = useTelling(known);
  const beside = useBeside();
  const deeds = useMemo(() => deedsOf(entries), [entries]);
  const found = soughtAmong(deeds, { ...sought, words }, known);
  const seek = (other: Sought) => {
    setSought(other);
    setDrawn(DRAWN);
  };
  const showMore = () => {
    if (drawn >= found.length) earlier?.();
    setDrawn(drawn + DRAWN);
  };
  return (
    <div className={styles.history}>
      <SoughtFields sought={sought} onSeek={seek} nameOf={telling.nameOf} />
      {failed && (
        <Banner tone="danger" icon="warning">
          {t('unreachable')}
        </Banner>
      )}
      {!isLoading && found.length === 0 && (
        <EmptyState>{t(deeds.length === 0 ? 'none-yet' : earlier ? 'none-on-these' : 'none-found')}</EmptyState>
      )}
      <ol className={styles.deeds} aria-label={t('title')}>
        {found.slice(0, drawn).map((deed) => (
          <DeedItem
            key={deed.id}
            deed={deed}
            known={known}
            telling={telling}
            beside={beside}
            onSubject={(subject) => seek({ ...everything, subject })}
          />
        ))}
      </ol>
      {isLoading && <Waiting>{t('reading')}</Waiting>}
      {(earlier || drawn < found.length) && !isLoading && (
        <Button icon="down" onClick={showMore}>
          {t('earlier')}
        </Button>
      )}
    </div>
  );
}
