import { useTranslations } from 'use-intl';
import { type Board, type Place, thingsIn } from '@/domain/board';
import type { NoteId, StackId } from '@/domain/ids';
import { Button, Stack } from '@/ui';
import styles from './place-choice.module.css';
import { usePlaceName } from './use-place-name';

interface OrderProps {
  id: NoteId | StackId;
  place: Place;
  board: Board;
  /** Only with an index that is another place in the order. */
  onStep: (index: number) => void;
}

/** Its place among the others; stays open, for several steps in a row. */
export function Order({ id, place, board, onStep }: OrderProps) {
  const t = useTranslations('drafting');
  const nameOf = usePlaceName();
  const things = thingsIn(board, place);
  const at = things.findIndex((thing) => thing.id === id);
  const last = things.length - 1;
  if (last < 1 || at < 0) return null;
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
        {t('in-place', { place: nameOf(board, place), position: String(at + 1), total: String(things.length) })}
      </p>
      <div className={styles.order}>
        {steps.map(([step, index]) => (
          <Button
            key={step}
            aria-disabled={index < 0 || index > last || index === at}
            onClick={() => index >= 0 && index <= last && index !== at && onStep(index)}
          >
            {t(step)}
          </Button>
        ))}
      </div>
    </Stack>
  );
}
