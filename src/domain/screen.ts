import type { Change } from './change';
import type { AxisId, CommitmentId, ScreenId, TableId } from './ids';
import type { Phase } from './phase';
import { isPrivate } from './stage';
import type { Axis, Table, Workshop } from './workshop';

/** What a room screen shows; apart from the workshop, because every phone hears every change of that. */
export interface Screen {
  readonly id: ScreenId;
  /** The join card large; it stays small in a corner otherwise. */
  readonly joinCard: boolean;
  /** One axis large; null shows all at a glance. */
  readonly axisId: AxisId | null;
  readonly tableId: TableId | null;
  /** One note, stack or commitment in large letters: its document below the workshop (`notes/ab12…`). */
  readonly spotlight: string | null;
  readonly blank: boolean;
  /** A sound at the end of the clock. */
  readonly sound: boolean;
}

/** The screen every workshop has. */
export const MAIN_SCREEN = 'main' as ScreenId;

export const freshScreen: Omit<Screen, 'id'> = {
  joinCard: true,
  axisId: null,
  tableId: null,
  spotlight: null,
  blank: false,
  sound: false,
};

export function showOnScreen(id: ScreenId, shown: Partial<Omit<Screen, 'id'>>): Change[] {
  return [{ op: 'patch', in: 'screens', id, fields: shown }];
}

/** One axis large, or one of its tables. */
export interface Focus {
  readonly axis: Axis;
  readonly table: Table | null;
}

/** What is on the projector right now: the one answer that the console tells and the room screen paints. */
export interface Picture {
  readonly kind: 'blank' | 'join' | 'welcome' | 'questions' | 'board' | 'vote' | 'review' | 'figures';
  /** Null: all axes at a glance. */
  readonly focus: Focus | null;
  /** False while people write in private: numbers only. */
  readonly texts: boolean;
}

const pictures: Readonly<Record<Phase, Picture['kind']>> = {
  welcome: 'welcome',
  presentation: 'questions',
  propose: 'questions',
  group: 'board',
  vote: 'vote',
  draft: 'board',
  review: 'review',
  close: 'figures',
};

/** Before a vote opens or a commitment is chosen, these show the board. */
const onBoards: ReadonlySet<Picture['kind']> = new Set(['board', 'vote', 'review']);

/** The commitment that is before everybody; null for anything else. */
export function commitmentLit(screen: Pick<Screen, 'spotlight'> | null): CommitmentId | null {
  const [collection, id] = screen?.spotlight?.split('/') ?? [];
  return collection === 'commitments' && id ? (id as CommitmentId) : null;
}

/** An axis or a table that is no longer there counts as none. The welcome is a join card already. */
export function pictureOf(workshop: Workshop, screen: Omit<Screen, 'id'>): Picture {
  const { axes, tables, stage } = workshop;
  const kind = pictures[stage.phase];
  const covered = screen.blank ? 'blank' : screen.joinCard && kind !== 'welcome' ? 'join' : kind;
  const texts = onBoards.has(kind) || (stage.phase === 'propose' && !isPrivate(workshop));
  return { kind: covered, focus: focusOf({ axes, tables }, screen), texts };
}

function focusOf(plan: Pick<Workshop, 'axes' | 'tables'>, { axisId, tableId }: Omit<Screen, 'id'>): Focus | null {
  const table = plan.tables.find(({ id }) => id === tableId) ?? null;
  const axis = plan.axes.find(({ id }) => id === (table?.axisId ?? axisId));
  return axis ? { axis, table } : null;
}
