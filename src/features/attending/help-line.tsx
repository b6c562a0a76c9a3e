import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TableId } from '@/domain/ids';
import { useRoom } from '@/live';
import { Button, Icon, Spoken } from '@/ui';
import styles from './attending.module.css';

/**
 * Which tables ask for help, before all else and always in the same place, so that a new request pushes nothing away from
 * under a finger. Who doesn't see it hears of each new one.
 */
export function HelpLine({ wanted, onOpen }: { wanted: ReadonlySet<TableId>; onOpen: (tableId: TableId) => void }) {
  const t = useTranslations('attending');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const asking = workshop.tables.filter(({ id }) => wanted.has(id));
  const news = useNews(wanted);
  const fresh = asking.filter(({ id }) => news.has(id));
  return (
    <div className={styles.help} data-wanted={asking.length > 0 || undefined}>
      <Icon name={asking.length > 0 ? 'help' : 'check'} />
      <strong>{t('help-wanted', { count: asking.length })}</strong>
      {asking.map(({ id, name }) => (
        <Button key={id} onClick={() => onOpen(id)} aria-label={t('help-open', { name })}>
          {shared('table', { name })}
        </Button>
      ))}
      <span role="status">
        <Spoken>{fresh.map(({ name }) => t('help-news', { name })).join(' ')}</Spoken>
      </span>
    </div>
  );
}

/** The tables that have begun to ask since the page was opened, the latest only. */
function useNews(wanted: ReadonlySet<TableId>): ReadonlySet<TableId> {
  const known = useRef(wanted);
  const [news, setNews] = useState<ReadonlySet<TableId>>(new Set());
  useEffect(() => {
    const fresh = [...wanted].filter((id) => !known.current.has(id));
    known.current = wanted;
    if (fresh.length > 0) setNews(new Set(fresh));
  }, [wanted]);
  return news;
}
