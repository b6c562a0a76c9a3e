// A workshop comes into being: the whole of it in one batch, so that there is never half a workshop.

import type { Change } from './change';
import { NOW } from './change';
import type { Code, TableId, UserId, WorkshopId } from './ids';
import type { Invitation, Key } from './invitation';
import type { Role } from './member';
import { freshScreen, MAIN_SCREEN } from './screen';
import { openingStage } from './stage';
import type { Restored, Table, Workshop } from './workshop';

/** What organisers decide; everything else about a new workshop follows from it. */
export type Plan = Pick<
  Workshop,
  | 'title'
  | 'commune'
  | 'venue'
  | 'date'
  | 'locale'
  | 'partners'
  | 'axes'
  | 'tables'
  | 'agenda'
  | 'instructions'
  | 'roadmap'
  | 'settings'
  | 'notice'
> &
  Partial<Pick<Workshop, 'programme' | 'particulars' | 'deleteAfter'>>;

/** Drawn at random on the device: with them a batch written twice makes one workshop. */
export interface NewCodes {
  readonly door: Code;
  readonly tables: ReadonlyMap<TableId, Code>;
  readonly facilitator: Code;
  readonly rapporteur: Code;
  readonly observer: Code;
  readonly screen: Code;
}

/** `restored`: what it is to be filled from, where it comes out of an archive. */
export function openWorkshop(
  id: WorkshopId,
  userId: UserId,
  plan: Plan,
  codes: NewCodes,
  restored?: Restored,
): Change[] {
  const stage = { ...openingStage, changedAt: NOW };
  const rest = {
    stage,
    deleteAfter: plan.deleteAfter ?? null,
    status: 'open',
    joinCode: codes.door,
    createdBy: userId,
    createdAt: NOW,
    schema: 1,
    ...(restored && { restored }),
  } as const;
  const founder = {
    role: 'facilitator',
    tableId: null,
    category: null,
    code: codes.facilitator,
    doneIn: null,
  } as const;
  return [
    // `changedAt` is left to the server one level down, which the type of a stage can't say.
    {
      op: 'put',
      in: 'workshops',
      id,
      value: { ...plan, ...rest } as Extract<Change, { in: 'workshops'; op: 'put' }>['value'],
    },
    { op: 'put', in: 'members', id: userId, value: { ...founder, muted: false, removed: false, joinedAt: NOW } },
    { op: 'put', in: 'screens', id: MAIN_SCREEN, value: freshScreen },
    ...invite(id, plan, codes.door, 'participant', null),
    ...invite(id, plan, codes.facilitator, 'facilitator', null),
    ...invite(id, plan, codes.rapporteur, 'rapporteur', null),
    ...invite(id, plan, codes.observer, 'observer', null),
    ...invite(id, plan, codes.screen, 'screen', null),
    ...plan.tables.flatMap((table) => setUpTable(id, plan, table, codes.tables.get(table.id))),
  ];
}

/** A table's own state and the invitation that its QR opens. */
export function setUpTable(id: WorkshopId, plan: Plan, table: Table, code: Code | undefined): Change[] {
  return [
    { op: 'put', in: 'tables', id: table.id, value: { needsHelp: false, people: 0 } },
    ...(code ? invite(id, plan, code, 'participant', table.id) : []),
  ];
}

/** An invitation, and the facilitators' own note of it: invitations can't be listed by anybody. */
function invite(workshopId: WorkshopId, plan: Plan, code: Code, role: Role, tableId: TableId | null): Change[] {
  const invitation: Omit<Invitation, 'code'> = {
    workshopId,
    role,
    tableId,
    open: true,
    preview: previewOf(plan),
  };
  const key: Omit<Key, 'code'> = { role, tableId, open: true };
  return [
    { op: 'put', in: 'invitations', id: code, value: invitation },
    { op: 'put', in: 'keys', id: code, value: key },
  ];
}

/** A way in for whoever is to steer it too. */
export function inviteFacilitator(workshop: Workshop, code: Code): Change[] {
  return invite(workshop.id, workshop, code, 'facilitator', null);
}

const previewed = ['title', 'commune', 'locale', 'notice'] as const;

function previewOf({ title, commune, locale, notice }: Plan): Invitation['preview'] {
  return { title, commune, locale, notice };
}

/** Closing an invitation keeps everybody in who came through it. */
export function setInvitationOpen(code: Code, open: boolean): Change[] {
  return [
    { op: 'patch', in: 'invitations', id: code, fields: { open } },
    { op: 'patch', in: 'keys', id: code, fields: { open } },
  ];
}

/**
 * Later corrections by organisers. New tables get their state and their code; a table taken away keeps its notes.
 * `invited`: the codes handed out so far, for what they show before joining has to stay true.
 */
export function rework(
  workshop: Workshop,
  plan: Partial<Plan>,
  newTableCodes: ReadonlyMap<TableId, Code>,
  invited: readonly Code[] = [],
): Change[] {
  const known = new Set(workshop.tables.map(({ id }) => id));
  const added = (plan.tables ?? []).filter(({ id }) => !known.has(id));
  const reworked = { ...workshop, ...plan };
  const shown = previewed.some((field) => field in plan) ? invited : [];
  return [
    { op: 'patch', in: 'workshops', id: workshop.id, fields: plan },
    ...added.flatMap((table) => setUpTable(workshop.id, reworked, table, newTableCodes.get(table.id))),
    ...shown.map(
      (code): Change => ({ op: 'patch', in: 'invitations', id: code, fields: { preview: previewOf(reworked) } }),
    ),
  ];
}
