import { useTranslations } from 'use-intl';
import { type Board, notesIn, whereIs } from '@/domain/board';
import type { NoteId } from '@/domain/ids';
import { axisOf } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Button, Dialog, Paper, Stack } from '@/ui';
import { Extras } from './extras';
import { NoteWords } from './note-card';
import { PlaceChoice } from './place-choice';
import styles from './place-choice.module.css';
import type { Moves } from './use-moves';
import { usePlaceName } from './use-place-name';

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
  const { workshop } = useRoom();
  const place = whereIs(board, id);
  const note = place && notesIn(board, place).find((each) => each.id === id);
  return (
    <Dialog title={t('proposal')} closeLabel={shared('close')} onClose={onClose}>
      {note ? (
        <Paper as="div" hue={axisOf(workshop, note.axisId)?.hue ?? 'teal'}>
          <NoteWords note={note} />
        </Paper>
      ) : (
        <p role="status">{t('gone')}</p>
      )}
      {note && <Extras subject={`notes/${id}`} text={note.text} onDone={onClose} />}
      {note && mayMove && (
        <>
          <Stack tight>
            <h3 className={styles.heading}>{t('move-to')}</h3>
            <PlaceChoice
              board={board}
              here={place}
              onChoose={(to) => {
                moves.move([id], to, 'end');
                onClose();
              }}
            />
          </Stack>
          <Order id={id} board={board} moves={moves} />
        </>
      )}
    </Dialog>
  );
}

/** Its place among the others; stays open, for several steps in a row. */
function Order({ id, board, moves }: Pick<NoteDialogProps, 'id' | 'board' | 'moves'>) {
  const t = useTranslations('drafting');
  const nameOf = usePlaceName();
  const place = whereIs(board, id) ?? 'pool';
  const notes = notesIn(board, place);
  const at = notes.findIndex((note) => note.id === id);
  const last = notes.length - 1;
  if (last < 1) return null;
  const steps = [
    ['first', 0],
    ['up', at - 1],
    ['down', at + 1],
    ['last', last],
  ] as const;
  return (
    <Stack tight>
      <h3 className={styles.heading}>{t('order')}</h3>
      <p role="status">
        {t('in-place', { place: nameOf(board, place), position: String(at + 1), total: String(notes.length) })}
      </p>
      <div className={styles.order}>
        {steps.map(([step, index]) => (
          <Button
            key={step}
            aria-disabled={index < 0 || index > last || index === at}
            onClick={() => index >= 0 && index <= last && index !== at && moves.move([id], place, index)}
          >
            {t(step)}
          </Button>
        ))}
      </div>
    </Stack>
  );
}
