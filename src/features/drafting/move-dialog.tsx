import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import type { NoteId } from '@/domain/ids';
import { Dialog } from '@/ui';
import { PlaceChoice } from './place-choice';
import { useSession } from './session';
import type { Moves } from './use-moves';

interface MoveDialogProps {
  ids: readonly NoteId[];
  board: Board;
  moves: Moves;
  onClose: () => void;
}

/** Where all the selected proposals go, in one move. */
export function MoveDialog({ ids, board, moves, onClose }: MoveDialogProps) {
  const t = useTranslations('drafting');
  const shared = useTranslations('shared');
  const select = useSession((session) => session.select);
  const open = useSession((session) => session.open);
  return (
    <Dialog title={t('move-many', { count: ids.length })} closeLabel={shared('close')} onClose={onClose}>
      <PlaceChoice
        board={board}
        here={null}
        onChoose={(place) => {
          moves.move(ids, place, 'end');
          select(false);
          onClose();
        }}
        onNew={() => open({ kind: 'new', from: ids })}
      />
    </Dialog>
  );
}
