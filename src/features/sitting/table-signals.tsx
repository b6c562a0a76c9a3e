import { useTranslations } from 'use-intl';
import { askForHelp, doneMark, sayDone } from '@/domain/table-state';
import type { Table } from '@/domain/workshop';
import { useLive, useRoom } from '@/live';
import { Button, Icon, useToasts } from '@/ui';
import styles from './sitting.module.css';

/** Help for the whole table, which anybody there asks for or takes back; and one's own "I'm done", which is only counted. */
export function TableSignals({ table }: { table: Table }) {
  const t = useTranslations('sitting');
  const { workshop, workshopId, userId, me, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const state = useLive('table', { workshopId, tableId: table.id }).value;
  const isStopped = workshop.stage.frozen || workshop.status === 'closed';
  const mark = doneMark(workshop.stage);
  const isDone = me.doneIn === mark;
  const asks = state?.needsHelp ?? false;
  const toggleDone = () => {
    run('sayDone', sayDone(userId, isDone ? null : mark));
    if (!isDone) say(t('done-said'));
  };
  return (
    <div className={styles.signals}>
      <p role="status" className={styles.coming}>
        {asks && (
          <>
            <Icon name="help" />
            {t('help-coming')}
          </>
        )}
      </p>
      <Button
        icon={asks ? 'close' : 'help'}
        disabled={isStopped || !state}
        onClick={() => run('askForHelp', askForHelp(table.id, !asks))}
      >
        {t(asks ? 'help-back' : 'help')}
      </Button>
      <Button {...(isDone && { icon: 'check' })} aria-pressed={isDone} disabled={isStopped} onClick={toggleDone}>
        {t('done')}
      </Button>
    </div>
  );
}
