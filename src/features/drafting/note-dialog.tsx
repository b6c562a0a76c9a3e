import { useTranslations } from 'use-intl';
import { type Board, notesOf, stackIn, whereIs } from '@/domain/board';
import type { NoteId } from '@/domain/ids';
import { axisOf } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Button, Dialog, Paper, Stack } from '@/ui';
import { Extras, Told } from './extras';
import { NoteWords } from './note-card';
import { Order } from './order';
import { PlaceChoice } from './place-choice';
import styles from './place-choice.module.css';
import { useSession } from './session';
import type { Moves } from './use-moves';
import { apart, textOf } from './use-place-name';
import { WrittenBy } from './written-by';

interface NoteDialogProps {
  id: NoteId;
  board: Board;
  moves: Moves;
  mayMove: boolean;
  onClose: () => void;
}

/** A proposal in full, and every move that dragging can make. */
export function NoteDialog({ id, board, moves, mayMove, onClose }: NoteDialogProps) {
  const t = useTranslations('drafting');
  const shared = useTranslations('shared');
  const open = useSession((session) => session.open);
  const { workshop } = useRoom();
  const place = whereIs(board, id);
  const [note] = notesOf(board, [id]);
  return (
    <Dialog title={t('proposal')} closeLabel={shared('close')} onClose={onClose}>
      {note ? (
        <Paper as="div" hue={axisOf(workshop, note.axisId)?.hue ?? 'teal'}>
          <NoteWords note={note} />
          <WrittenBy note={note} />
          <Told subject={`notes/${id}`} />
        </Paper>
      ) : (
        <p role="status">{t('gone')}</p>
      )}
      {note && <Extras subject={`notes/${id}`} text={note.text} onDone={onClose} />}
      {place && <Together id={id} board={board} moves={moves} mayMove={mayMove} onClose={onClose} />}
      {place && mayMove && (
        <>
          <Stack tight>
            <h3 className={styles.heading}>{t('move-to')}</h3>
            <PlaceChoice
              board={board}
              here={place}
              onChoose={(to) => {
                if (to === 'pool' && stackIn(board, place)) moves.takeOut([id]);
                else moves.move([id], to, 'end');
                onClose();
              }}
              onNew={() => open({ kind: 'new', from: [id] })}
            />
          </Stack>
          <Order id={id} place={place} board={board} onStep={(index) => moves.move([id], place, index)} />
        </>
      )}
    </Dialog>
  );
}

/** The stack in which it lies, or the way into one. What is in a commitment is in no stack. */
function Together({ id, board, moves, mayMove, onClose }: NoteDialogProps) {
  const t = useTranslations('grouping');
  const open = useSession((session) => session.open);
  const place = whereIs(board, id) ?? 'pool';
  const stack = stackIn(board, place);
  if (!stack && (place !== 'pool' || !mayMove || board.pool.length < 2)) return null;
  return (
    <Stack tight>
      {stack && <p>{t('in-stack', { name: apart(textOf(stack)) })}</p>}
      <Stack row tight>
        {stack && <Button onClick={() => open({ kind: 'stack', id: stack.id })}>{t('see-stack')}</Button>}
        {stack && mayMove && (
          <Button
            onClick={() => {
              moves.takeOut([id]);
              onClose();
            }}
          >
            {t('take-out')}
          </Button>
        )}
        {mayMove && (
          <Button icon="copy" onClick={() => open({ kind: 'together', ids: [id] })}>
            {t('put-with')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
