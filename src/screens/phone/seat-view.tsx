import { useTranslations } from 'use-intl';
import type { Table } from '@/domain/workshop';
import { TableChoice } from '@/features/joining/table-choice';
import { Button } from '@/ui';

/** Before anything else one sits down: every proposal belongs to a table. */
export function SeatView({ onSeated, stay }: { onSeated: () => void; stay: Table | undefined }) {
  const t = useTranslations('joining');
  return (
    <>
      <TableChoice onChosen={onSeated} />
      {stay && (
        <Button large wide icon="back" onClick={onSeated}>
          {t('stay', { name: stay.name })}
        </Button>
      )}
    </>
  );
}
