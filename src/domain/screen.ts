import type { Change } from './change';
import type { AxisId, Code, CommitmentId, ScreenId, TableId } from './ids';
import type { Key } from './invitation';
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
  /** What its join card opens: a table's own code, which a screen could not read anywhere else. Null is the workshop's. */
  readonly joinCode: Code | null;
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
  joinCode: null,
  sound: false,
};

/** A tablet that stands on a table has the name of its table. */
export function screenOf(tableId: TableId): ScreenId {
  return tableId as string as ScreenId;
}

/** Sets up the tablet of a table, or brings up to date which code its people join by. Written twice it is the same. */
export function setUpTableScreen({ id, axisId }: Pick<Table, 'id' | 'axisId'>, keys: readonly Key[]): Change[] {
  const value = { ...freshScreen, joinCard: false, axisId, tableId: id, joinCode: joinCodeAt(id, keys) };
  return [{ op: 'put', in: 'screens', id: screenOf(id), value }];
}

/** The open code of a table's own invitation; without one its people join by the workshop's. */
export function joinCodeAt(tableId: TableId, keys: readonly Key[]): Code | null {
  return keys.find((key) => key.role === 'participant' && key.tableId === tableId && key.open)?.code ?? null;
}

export function showOnScreen(id: ScreenId, shown: Partial<Omit<Screen, 'id'>>): Change[] {
  return [{ op: 'patch', in: 'screens', id, fields: shown }];
}

/**
 * What the main screen lays down when the room goes on to another phase: the join card has done its work, and so has the
 * commitment that the plenary has discussed; over the new phase they would hide what was asked for. With what takes it up again.
 * `screen` is undefined as long as it isn't known: then the card is laid down in any case.
 */
export function layDown(screen: Screen | null | undefined, leaving: Phase): { down: Change[]; up: Change[] } {
  if (screen === undefined) return { down: showOnScreen(MAIN_SCREEN, { joinCard: false }), up: [] };
  const { joinCard = false, spotlight = null } = screen ?? {};
  const isDiscussed = leaving === 'review' && spotlight !== null;
  if (!joinCard && !isDiscussed) return { down: [], up: [] };
  return {
    down: showOnScreen(MAIN_SCREEN, { ...(joinCard && { joinCard: false }), ...(isDiscussed && { spotlight: null }) }),
    up: showOnScreen(MAIN_SCREEN, { ...(joinCard && { joinCard }), ...(isDiscussed && { spotlight }) }),
  };
}

/** One axis large, or one of its tables. */
export interface Focus {
  readonly axis: Axis;
  readonly table: Table | null;
}

/** What is on the projector right now: the one answer that the console tells and the room screen paints. */
export interface Picture {
  readonly kind:
    | 'blank'
    | 'join'
    | 'spotlight'
    | 'welcome'
    | 'presentation'
    | 'questions'
    | 'board'
    | 'vote'
    | 'review'
    | 'figures';
  /** Null: all axes at a glance. */
  readonly focus: Focus | null;
  /** False while people write in private: numbers only. */
  readonly texts: boolean;
}

const pictures: Readonly<Record<Phase, Picture['kind']>> = {
  welcome: 'welcome',
  presentation: 'presentation',
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

/**
 * An axis or a table that is no longer there counts as none. The welcome is a join card already. `lit`: is there something
 * to be seen in the spotlight (`litBy`)? It stays over all phases; in the plenary a commitment has a picture of its own.
 */
export function pictureOf(workshop: Workshop, screen: Omit<Screen, 'id'>, lit = false): Picture {
  const { axes, tables, stage } = workshop;
  const isDiscussed = stage.phase === 'review' && commitmentLit(screen) !== null;
  const kind = lit && !isDiscussed ? 'spotlight' : pictures[stage.phase];
  const covered = screen.blank ? 'blank' : screen.joinCard && kind !== 'welcome' ? 'join' : kind;
  const texts = onBoards.has(pictures[stage.phase]) || (stage.phase === 'propose' && !isPrivate(workshop));
  return { kind: covered, focus: focusOf({ axes, tables }, screen), texts };
}

/** Whose documents a picture needs: of a single table's board, that table's alone. Numbers and what is private need the room's. */
export function scopeOf({ kind, focus }: Picture): TableId | 'room' {
  return (focus && (kind === 'board' || kind === 'vote') && focus.table?.id) || 'room';
}

function focusOf(plan: Pick<Workshop, 'axes' | 'tables'>, { axisId, tableId }: Omit<Screen, 'id'>): Focus | null {
  const table = plan.tables.find(({ id }) => id === tableId) ?? null;
  const axis = plan.axes.find(({ id }) => id === (table?.axisId ?? axisId));
  return axis ? { axis, table } : null;
}
