import { useTranslations } from 'use-intl';
import { type Board, stackIn, type Thing } from '@/domain/board';
import type { StackId } from '@/domain/ids';
import { renameStack } from '@/domain/stack';
import { Button, Dialog, Stack, useToasts } from '@/ui';
import { DoneLine } from './done-line';
import { Extras, Told } from './extras';
import { Order } from './order';
import { PlaceChoice } from './place-choice';
import choiceStyles from './place-choice.module.css';
import { useSession } from './session';
import { StackedNotes } from './stacked-notes';
import { TitleForm } from './title-form';
import { useFinishingTitle } from './titling';
import type { Moves } from './use-moves';
import { textOf } from './use-place-name';
import { useSendTitle } from './use-send-title';

interface StackDialogProps {
  id: StackId;
  board: Board;
  moves: Moves;
  mayMove: boolean;
  onClose: () => void;
}

/** A stack opened: every original in full, its name, and what can be done with the whole of it. */
export function StackDialog({ id, board, moves, mayMove, onClose }: StackDialogProps) {
  const t = useTranslations('grouping');
  const shared = useTranslations('shared');
  const thing = stackIn(board, id);
  return (
    <Dialog title={t('stack')} closeLabel={shared('close')} onClose={onClose}>
      {thing ? (
        <Opened thing={thing} board={board} moves={moves} mayMove={mayMove} onClose={onClose} />
      ) : (
        <p role="status">{t('stack-gone')}</p>
      )}
    </Dialog>
  );
}

interface OpenedProps extends Omit<StackDialogProps, 'id'> {
  thing: Extract<Thing, { id: StackId }>;
}

function Opened({ thing, board, moves, mayMove, onClose }: OpenedProps) {
  const t = useTranslations('grouping');
  const shared = useTranslations('shared');
  const send = useSendTitle();
  const finishing = useFinishingTitle();
  const say = useToasts((toasts) => toasts.say);
  const open = useSession((session) => session.open);
  const { stack, notes } = thing;
  const ids = notes.map((note) => note.id);
  const rename = (title: string) => {
    onClose();
    if (title === stack.title) return;
    const { undo } = send('renameStack', renameStack(stack.id, title), title);
    say(t(title ? 'named' : 'unnamed', { name: title }), { action: { label: shared('undo'), run: undo } });
  };
  const takeOut = (noteIds: typeof ids) => {
    moves.takeOut(noteIds);
    // With fewer than two it is a stack no longer.
    if (notes.length - noteIds.length < 2) onClose();
  };
  const whole = (
    <Stack tight>
      <h3 className={choiceStyles.heading}>{t('move-all')}</h3>
      <PlaceChoice
        board={board}
        here="pool"
        onChoose={(place) => {
          moves.move(ids, place, 'end');
          onClose();
        }}
        onNew={() => open({ kind: 'new', from: ids })}
      />
    </Stack>
  );
  // Where there are commitments, a stack is opened to be put into one.
  const isWanted = board.commitments.length > 0;
  return (
    <>
      {mayMove && isWanted && whole}
      {(mayMove || finishing) && (
        <TitleForm
          label={t('name')}
          hint={t('name-hint')}
          initial={stack.title}
          submitLabel={shared('save')}
          mayBeEmpty
          rows={1}
          onSubmit={rename}
        />
      )}
      {!mayMove && !finishing && stack.title && <h3 dir="auto">{stack.title}</h3>}
      <Extras subject={`stacks/${stack.id}`} text={stack.title || (notes[0]?.text ?? '')} onDone={onClose} />
      <Told subject={`stacks/${stack.id}`} />
      <DoneLine />
      <StackedNotes
        notes={notes}
        label={t('in-stack', { name: textOf(thing) })}
        onTakeOut={mayMove ? (id) => takeOut([id]) : undefined}
      />
      {mayMove && (
        <>
          <Stack row tight>
            <Button icon="copy" onClick={() => open({ kind: 'together', ids })}>
              {t('put-with')}
            </Button>
            <Button onClick={() => takeOut(ids)}>{t('take-apart')}</Button>
          </Stack>
          {!isWanted && whole}
          <Order
            id={stack.id}
            place="pool"
            board={board}
            onStep={(index) => moves.drop(thing, { place: 'pool', index })}
          />
        </>
      )}
    </>
  );
}
