import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { writes } from '@/domain/member';
import { isWriting } from '@/domain/phase';
import type { Table } from '@/domain/workshop';
import { FirstProposal } from '@/features/sitting/first-proposal';
import { MyCategory } from '@/features/sitting/my-category';
import { SeatNumber } from '@/features/sitting/seat-number';
import { SharedDevice } from '@/features/sitting/shared-device';
import { TableSignals } from '@/features/sitting/table-signals';
import { WithTableWords } from '@/i18n';
import { useRoom } from '@/live';
import { Stack, useToasts } from '@/ui';
import { AttendanceLine } from './attendance-line';

export { SharedView } from './shared-view';

export interface AtTableProps {
  table: Table;
  /** How many proposals this device has written; absent where nobody writes. */
  written?: number;
  shared?: boolean;
  onShare?: (shared: boolean) => void;
  /** Only what the table hears (help, "I'm done"), or only what is about oneself; both without. */
  part?: 'table' | 'self';
}

/** Help, "I'm done", one's number, and whose device this is. */
export function AtTableView({ table, written, shared = false, onShare, part }: AtTableProps) {
  const { workshop, me } = useRoom();
  useNewsOfMoves(table, part !== 'self');
  if (!writes(me.role)) return null;
  return (
    <WithTableWords>
      <Stack tight>
        {part === 'table' && written !== undefined && !shared && workshop.stage.phase === 'propose' && (
          <FirstProposal written={written} />
        )}
        {part !== 'self' && isWriting(workshop.stage.phase) && <TableSignals table={table} />}
        {part !== 'table' && <AboutMe written={written ?? 0} shared={shared} onShare={onShare} />}
      </Stack>
    </WithTableWords>
  );
}

function AboutMe({ written, shared, onShare }: { written: number; shared: boolean; onShare: AtTableProps['onShare'] }) {
  return (
    <>
      <SeatNumber />
      <AttendanceLine />
      {onShare && (
        <>
          {!shared && <MyCategory isAsked={written > 0} />}
          <SharedDevice shared={shared} onShare={onShare} />
        </>
      )}
    </>
  );
}

/** The page follows by itself when a facilitator gives another table; it says so. */
function useNewsOfMoves({ id, name }: Table, tells: boolean): void {
  const t = useTranslations('joining');
  const say = useToasts((toasts) => toasts.say);
  const known = useRef(id);
  useEffect(() => {
    if (tells && known.current !== id) say(t('given-table', { name }));
    known.current = id;
  }, [id, name, tells, say, t]);
}
