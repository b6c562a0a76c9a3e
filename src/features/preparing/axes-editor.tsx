import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Locale } from '@/domain/wording';
import { type Axis, MAX_AXES } from '@/domain/workshop';
import { Button, Stack } from '@/ui';
import { AxisEditor } from './axis-editor';
import { addAxis, hasRoomForAxis, type Layout, moveAxis, removeAxis, type Step } from './layout';
import styles from './preparing.module.css';

/** Why something may not be taken away, as a sentence; null when it may. */
export type Hold = string | null;

interface AxesEditorProps {
  layout: Layout;
  home: Locale;
  /** Takes a step; what it returns settles when the server has answered. */
  take: (step: Step) => Promise<void> | undefined;
  /** Removing is apart, because whoever keeps a workshop closes invitations with it. */
  remove?: (axis: Axis) => void;
  holdOf: (axis: Axis) => Hold;
  tables: (axis: Axis) => ReactNode;
  eager?: boolean;
  strict?: boolean;
  /** They stand open, to be named. */
  open?: boolean;
}

/** The axes in their order, each folded behind its name. */
export function AxesEditor({ layout, home, take, remove, holdOf, tables, eager, strict, open }: AxesEditorProps) {
  const t = useTranslations('preparing');
  return (
    <Stack>
      <ol className={styles.axes}>
        {layout.axes.map((axis, index) => (
          <li key={axis.id}>
            <AxisEditor
              axis={axis}
              layout={layout}
              home={home}
              eager={eager}
              strict={strict}
              open={open}
              take={take}
              onUp={index > 0 ? () => take(moveAxis(axis.id, -1)) : null}
              onDown={index < layout.axes.length - 1 ? () => take(moveAxis(axis.id, 1)) : null}
              onRemove={() => (remove ? remove(axis) : take(removeAxis(axis.id)))}
              hold={holdOf(axis)}
            >
              {tables(axis)}
            </AxisEditor>
          </li>
        ))}
      </ol>
      {hasRoomForAxis(layout) ? (
        <div>
          <Button icon="add" onClick={() => take(addAxis)}>
            {t('add-axis')}
          </Button>
        </div>
      ) : (
        <p className={styles.hint}>{t('most-axes', { count: MAX_AXES })}</p>
      )}
    </Stack>
  );
}
