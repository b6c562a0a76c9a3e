import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Stack } from '@/ui';
import type { Hold } from './axes-editor';
import styles from './preparing.module.css';

interface MovesProps {
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: () => void;
  /** What the button that removes says. */
  removal: string;
  hold?: Hold;
}

/** A button that can do nothing now is not there; why something can't go is said in its place. */
export function Moves({ onUp, onDown, onRemove, removal, hold = null }: MovesProps) {
  const t = useTranslations('preparing');
  const holdId = useId();
  return (
    <Stack tight>
      <Stack row>
        {onUp && (
          <Button icon="up" onClick={onUp}>
            {t('move-up')}
          </Button>
        )}
        {onDown && (
          <Button icon="down" onClick={onDown}>
            {t('move-down')}
          </Button>
        )}
        <Button
          icon="close"
          aria-disabled={hold !== null}
          aria-describedby={hold ? holdId : undefined}
          onClick={() => hold === null && onRemove()}
        >
          {removal}
        </Button>
      </Stack>
      {hold && (
        <p id={holdId} className={styles.hint}>
          {hold}
        </p>
      )}
    </Stack>
  );
}
