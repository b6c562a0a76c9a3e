import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Code } from '@/domain/ids';
import { joinPath, type Key } from '@/domain/invitation';
import { wordingIn } from '@/domain/wording';
import { axisOf } from '@/domain/workshop';
import { directionOf, tagOf } from '@/i18n';
import { posterWords } from '@/i18n/poster-words';
import { useRoom } from '@/live';
import { useAppUrl } from '@/ui';
import { Poster } from './poster';
import styles from './posters.module.css';

/**
 * The sheets that come out when this page is printed: the door's and one for each table, in the workshop's language. They
 * stand beside the app in the document, so that print can leave the whole app out. `only`: this code's, where one got lost.
 */
export function Posters({ keys, only = null }: { keys: readonly Key[]; only?: Code | null }) {
  const { workshop } = useRoom();
  const appUrl = useAppUrl();
  useEffect(() => {
    document.documentElement.dataset.posters = '';
    return () => {
      delete document.documentElement.dataset.posters;
    };
  }, []);
  const { locale } = workshop;
  const words = (wording: Parameters<typeof wordingIn>[0]) => wordingIn(wording, locale, locale);
  const open = keys.filter((key) => key.open && key.role === 'participant' && (only === null || key.code === only));
  const door = open.find(({ tableId }) => tableId === null);
  return createPortal(
    <div className={styles.posters} data-posters-sheet lang={tagOf(locale)} dir={directionOf(locale)}>
      {door && <Poster heading={words(posterWords.join)} code={door.code} address={appUrl(joinPath(door.code))} />}
      {workshop.tables.map((table) => {
        const key = open.find(({ tableId }) => tableId === table.id);
        const axis = axisOf(workshop, table.axisId);
        return (
          key &&
          axis && (
            <Poster
              key={table.id}
              heading={words(axis.name)}
              above={`${words(posterWords.table)} ${table.name}`}
              hue={axis.hue}
              code={key.code}
              address={appUrl(joinPath(key.code))}
            />
          )
        );
      })}
    </div>,
    document.body,
  );
}
