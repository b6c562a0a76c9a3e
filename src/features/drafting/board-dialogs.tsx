import { lazy, Suspense } from 'react';
import type { Board } from '@/domain/board';
import type { Commitment } from '@/domain/commitment';
import type { Table } from '@/domain/workshop';
import { retrying } from '@/lib/retrying';
import { CommitmentDialog } from './commitment-dialog';
import { MoveDialog } from './move-dialog';
import { NewCommitment } from './new-commitment';
import { NoteDialog } from './note-dialog';
import { useSession } from './session';
import { SetAsideDialog } from './set-aside-dialog';
import { StackDialog } from './stack-dialog';
import { useFinishingTitle } from './titling';
import { TogetherDialog } from './together-dialog';
import type { Moves } from './use-moves';

// Reading what says the same takes a lexicon: it comes when somebody asks for it.
const AlikeDialog = lazy(() =>
  retrying(() => import('./alike-dialog')).then(({ AlikeDialog: dialog }) => ({ default: dialog })),
);

interface BoardDialogsProps {
  table: Table;
  board: Board;
  moves: Moves;
  mayMove: boolean;
  setAside: readonly Commitment[];
}

/** What is opened over the board. Whatever needs the right to move goes when the right goes, but a title in mid-sentence. */
export function BoardDialogs({ table, board, moves, mayMove, setAside }: BoardDialogsProps) {
  const opened = useSession((session) => session.opened);
  const open = useSession((session) => session.open);
  const finishing = useFinishingTitle();
  const close = () => open(null);
  const parts = { board, moves, onClose: close };
  if (opened?.kind === 'note') return <NoteDialog key={opened.id} id={opened.id} mayMove={mayMove} {...parts} />;
  if (opened?.kind === 'stack') return <StackDialog key={opened.id} id={opened.id} mayMove={mayMove} {...parts} />;
  if (!opened || (!mayMove && !finishing)) return null;
  if (opened.kind === 'new') return <NewCommitment from={opened.from} table={table} board={board} onClose={close} />;
  if (opened.kind === 'commitment')
    return <CommitmentDialog key={opened.id} id={opened.id} board={board} mayMove={mayMove} onClose={close} />;
  if (!mayMove) return null;
  if (opened.kind === 'alike')
    return (
      <Suspense fallback={null}>
        <AlikeDialog {...parts} />
      </Suspense>
    );
  if (opened.kind === 'together') return <TogetherDialog ids={opened.ids} {...parts} />;
  if (opened.kind === 'move') return <MoveDialog ids={opened.ids} {...parts} />;
  return <SetAsideDialog setAside={setAside} onClose={close} />;
}
