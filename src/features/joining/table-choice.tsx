import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AxisId, TableId } from '@/domain/ids';
import { emptiestTable, takeTable } from '@/domain/member';
import { type Axis, tablesOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { randomBelow } from '@/lib/random';
import { useLive, useRoom } from '@/live';
import { Button, Card, Stack, UserText, useToasts } from '@/ui';
import styles from './table-choice.module.css';

/** One tap gives the emptiest table, of an axis or of all; whoever wants a certain table opens the list, if one may choose. */
export function TableChoice({ onChosen }: { onChosen?: () => void }) {
  const t = useTranslations('joining');
  const { workshop, workshopId, userId, run, me } = useRoom();
  const { chooseTable } = workshop.settings;
  const wording = useWording(workshop.locale);
  const say = useToasts((toasts) => toasts.say);
  const [choosing, setChoosing] = useState(false);
  const states = useLive('tables', { workshopId }).value ?? [];
  const people = new Map(states.map((table): [TableId, number] => [table.id, table.people]));
  if (!chooseTable && me.tableId !== null) return <p>{t('table-asked')}</p>;

  const take = (tableId: TableId, name: string) => {
    run('takeTable', takeTable(userId, tableId));
    say(t('given-table', { name }));
    onChosen?.();
  };
  const give = (axisId: AxisId | null) => {
    const table = emptiestTable(workshop.tables, axisId, people, randomBelow);
    if (table) take(table.id, table.name);
  };
  const withTables = workshop.axes.filter(({ id }) => chooseTable && tablesOf(workshop, id).length > 0);
  return (
    <Card>
      <Stack>
        <h1 className={styles.question}>{t(chooseTable ? 'choose-axis' : 'give-title')}</h1>
        <p>{t(chooseTable ? 'choose-axis-hint' : 'give-hint')}</p>
        <ul className={styles.axes}>
          {withTables.map((axis) => (
            <li key={axis.id}>
              <AxisButton
                axis={axis}
                name={wording(axis.name)}
                question={wording(axis.question)}
                onPress={() => give(axis.id)}
              />
              {choosing && (
                <Stack row tight>
                  {tablesOf(workshop, axis.id).map((table) => (
                    <Button key={table.id} onClick={() => take(table.id, table.name)}>
                      {t('table-with-room', {
                        name: table.name,
                        free: Math.max(0, table.seats - (people.get(table.id) ?? 0)),
                      })}
                    </Button>
                  ))}
                </Stack>
              )}
            </li>
          ))}
        </ul>
        <Button look={chooseTable ? 'quiet' : 'primary'} large wide icon="people" onClick={() => give(null)}>
          {t('give')}
        </Button>
        {chooseTable && !choosing && (
          <Button look="plain" onClick={() => setChoosing(true)}>
            {t('choose-table')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function AxisButton({
  axis,
  name,
  question,
  onPress,
}: {
  axis: Axis;
  name: string;
  question: string;
  onPress: () => void;
}) {
  return (
    <button type="button" className={styles.axis} data-hue={axis.hue} onClick={onPress}>
      <strong>
        <UserText inline>{name}</UserText>
      </strong>
      <UserText inline>{question}</UserText>
    </button>
  );
}
