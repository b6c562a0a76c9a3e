import { useTranslations } from 'use-intl';
import { type Board, startCommitmentFrom } from '@/domain/board';
import { changeCommitmentState } from '@/domain/commitment';
import type { CommitmentId, NoteId } from '@/domain/ids';
import type { Table } from '@/domain/workshop';
import { randomText } from '@/lib/random';
import { useRoom } from '@/live';
import { Dialog, useToasts } from '@/ui';
import { useSession } from './session';
import { TitleForm } from './title-form';
import { apart } from './use-place-name';
import { useSendTitle } from './use-send-title';

interface NewCommitmentProps {
  from: readonly NoteId[];
  table: Table;
  board: Board;
  onClose: () => void;
}

/** A new commitment, with the selected proposals in it from the start: one batch, so nobody sees it half made. */
export function NewCommitment({ from, table, board, onClose }: NewCommitmentProps) {
  const t = useTranslations('drafting');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const send = useSendTitle();
  const say = useToasts((toasts) => toasts.say);
  const select = useSession((session) => session.select);
  const create = (title: string) => {
    const id = randomText(20) as CommitmentId;
    const card = { axisId: table.axisId, tableId: table.id, title };
    const created = send('startCommitment', startCommitmentFrom(board, id, card, from), title);
    const undo = () => {
      created.undo();
      run('undoStartCommitment', changeCommitmentState(id, 'set-aside'));
    };
    say(t('created', { title: apart(title) }), { action: { label: shared('undo'), run: undo } });
    select(false);
    onClose();
  };
  return (
    <Dialog title={t('new-commitment')} closeLabel={shared('cancel')} onClose={onClose}>
      <TitleForm
        hint={from.length > 0 ? t('title-with', { count: from.length }) : t('title-hint')}
        submitLabel={t('create')}
        focused
        onSubmit={create}
      />
    </Dialog>
  );
}
