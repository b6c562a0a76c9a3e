import type { Change } from './change';
import type { AxisId, ScreenId, TableId } from './ids';

/** What a room screen shows; apart from the workshop, because every phone hears every change of that. */
export interface Screen {
  readonly id: ScreenId;
  /** The join card large; it stays small in a corner otherwise. */
  readonly joinCard: boolean;
  /** One axis large; null shows all at a glance. */
  readonly axisId: AxisId | null;
  readonly tableId: TableId | null;
  readonly spotlight: string | null;
  readonly blank: boolean;
}

/** The screen every workshop has. */
export const MAIN_SCREEN = 'main' as ScreenId;

export const freshScreen: Omit<Screen, 'id'> = {
  joinCard: true,
  axisId: null,
  tableId: null,
  spotlight: null,
  blank: false,
};

export function showOnScreen(id: ScreenId, shown: Partial<Omit<Screen, 'id'>>): Change[] {
  return [{ op: 'patch', in: 'screens', id, fields: shown }];
}
