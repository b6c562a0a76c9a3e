import { useTranslations } from 'use-intl';
import { joinCodeAt, type Screen, screenOf, setUpTableScreen, showOnScreen } from '@/domain/screen';
import type { Table } from '@/domain/workshop';
import { useLive, useRoom } from '@/live';
import styles from './projecting.module.css';
import type { Connect } from './screen-controls';
import { Covers, OpenHere, Preview } from './screen-parts';

/** The tablet that stands on one table. It is there once somebody opens or connects it. */
export function TableScreenControls({ table, connect }: { table: Table; connect: Connect }) {
  const t = useTranslations('projecting');
  const { workshopId, run } = useRoom();
  const screenId = screenOf(table.id);
  const screen = useLive('screen', { workshopId, screenId }).value;
  const { value: keys } = useLive('keys', { workshopId });
  if (screen === undefined || !keys) return null;
  const show = (fields: Partial<Omit<Screen, 'id'>>) => run('showOnScreen', showOnScreen(screenId, fields));
  const joinCode = joinCodeAt(table.id, keys);
  // Its people's code may have been closed, or opened again, since the tablet was set up.
  const corrected = screen?.joinCode === joinCode ? [] : showOnScreen(screenId, { joinCode });
  const setUp = screen ? corrected : setUpTableScreen(table, keys);
  return (
    <>
      {screen ? (
        <>
          <Preview screenId={screenId} />
          <Covers screen={screen} show={show} />
        </>
      ) : (
        <p>{t('no-tablet')}</p>
      )}
      <div className={styles.open}>
        <OpenHere
          path={`/screen/${table.id}`}
          name={`warsha-table-screen-${table.id}`}
          before={() => void run('showOnScreen', setUp)}
        >
          {t('open-tablet')}
        </OpenHere>
        <p className={styles.hint}>{t('open-tablet-hint')}</p>
        {connect(screenId, setUp)}
      </div>
    </>
  );
}
