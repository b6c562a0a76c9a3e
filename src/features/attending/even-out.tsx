import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AxisId } from '@/domain/ids';
import type { Member } from '@/domain/member';
import { seatless, spread } from '@/domain/seating';
import { tablesOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { randomBelow } from '@/lib/random';
import { useRoom } from '@/live';
import { Button, Dialog, Select, Stack } from '@/ui';
import { useArranging } from './use-arranging';

/** Tells how many would change tables, over all axes or within one, before anybody does. */
export function EvenOut({ members, onClose }: { members: readonly Member[]; onClose: () => void }) {
  const t = useTranslations('attending');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const { seat } = useArranging();
  const word = useWording(workshop.locale);
  const [axisId, setAxisId] = useState<AxisId | ''>('');
  const within = { axisId: axisId || null };
  const homeless = seatless(members, workshop.tables);
  const plan = spread(members, workshop.tables, firstOf, { ...within, everybody: true });
  const moving = plan.length - homeless.length;
  const axes = workshop.axes.filter((axis) => tablesOf(workshop, axis.id).length > 1);
  const go = (everybody: boolean) => {
    seat(spread(members, workshop.tables, randomBelow, { ...within, everybody }));
    onClose();
  };
  return (
    <Dialog title={t('even-out')} closeLabel={shared('cancel')} onClose={onClose}>
      <Stack>
        <p>{t('even-text')}</p>
        <Select
          label={t('even-among')}
          value={axisId}
          options={[
            { value: '' as const, label: t('all-tables') },
            ...axes.map(({ id, name }) => ({ value: id, label: t('tables-of', { axis: word(name) }) })),
          ]}
          onChoose={setAxisId}
        />
        <p role="status">
          {t('would-move', { count: moving })} {homeless.length > 0 && t('would-sit', { count: homeless.length })}
        </p>
        <Stack row>
          <Button look="primary" disabled={plan.length === 0} onClick={() => go(true)}>
            {t('even-do')}
          </Button>
          {homeless.length > 0 && moving > 0 && (
            <Button onClick={() => go(false)}>{t('seat-all', { count: homeless.length })}</Button>
          )}
        </Stack>
      </Stack>
    </Dialog>
  );
}

/** How many would move does not hang on the draw. */
const firstOf = () => 0;
