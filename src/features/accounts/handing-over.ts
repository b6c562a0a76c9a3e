// The workshops of an account that hangs on this browser alone, handed to the account somebody signs in to: by an invitation to
// facilitate, made before and closed after. What is still to do stands in the storage, so that nothing interrupted is lost.

import type { Code, UserId, WorkshopId } from '@/domain/ids';
import { SECRET_LENGTH } from '@/domain/invitation';
import { joinWorkshop } from '@/domain/member';
import { inviteFacilitator, setInvitationOpen } from '@/domain/opening';
import type { Workshop } from '@/domain/workshop';
import { randomText } from '@/lib/random';
import { keep, kept } from '@/lib/storage';
import { type Accounts, GatewayError, once, troubleOf, type useGateway } from '@/live';

type Gateway = ReturnType<typeof useGateway>['gateway'];

export interface Handed {
  readonly workshopId: WorkshopId;
  readonly code: Code;
}

const NAME = 'warsha.handing-over';
const PATIENCE_MS = 20_000;

/** A command waits for the network for ever; here the person waits too. */
async function inTime(command: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GatewayError('unreachable', 'no answer to a handing over')), PATIENCE_MS);
  });
  return Promise.race([command, tooLate]).finally(() => clearTimeout(timer));
}

export function stillToTake(): readonly Handed[] {
  try {
    // Written by this module only.
    return JSON.parse(kept(NAME) ?? '[]') as readonly Handed[];
  } catch {
    return [];
  }
}

function remember(all: readonly Handed[]): void {
  keep(NAME, all.length > 0 ? JSON.stringify(all) : null);
}

/** What would be handed over, as the server has it. Rejects when it doesn't answer. */
export async function workshopsOf(gateway: Gateway, userId: UserId): Promise<readonly Workshop[]> {
  return once(gateway, 'myWorkshops', { userId });
}

/** Opens the ways in. Resolves when the server has all of them. */
export async function handOver(gateway: Gateway, workshops: readonly Workshop[]): Promise<void> {
  await takeBack(gateway);
  const made = workshops.map((workshop) => ({ workshop, code: randomText(SECRET_LENGTH) as Code }));
  // Before they exist: a page that is closed now must not leave an open way in that nobody knows of.
  remember(made.map(({ workshop, code }) => ({ workshopId: workshop.id, code })));
  for (const { workshop, code } of made) await inTime(gateway.commit(workshop.id, inviteFacilitator(workshop, code)));
}

/** It came to nothing: the ways in are closed again. */
export async function takeBack(gateway: Gateway): Promise<void> {
  for (const { workshopId, code } of stillToTake())
    await inTime(gateway.commit(workshopId, setInvitationOpen(code, false))).catch((cause) => {
      // Refused, it was never made.
      if (troubleOf(cause) !== 'refused') throw cause;
    });
  remember([]);
}

export type Stopped = 'unreachable' | 'too-many-attempts' | 'failed';

/** Takes over what was handed, one by one. Resolves with null when all is done; may be called again. */
export async function takeOver(
  gateway: Gateway,
  accounts: Pick<Accounts, 'putOnShelf'>,
  userId: UserId,
  onTaken: () => void,
): Promise<Stopped | null> {
  try {
    for (const handed of stillToTake()) {
      await takeOne(gateway, accounts, userId, handed);
      remember(stillToTake().filter(({ code }) => code !== handed.code));
      onTaken();
    }
    return null;
  } catch (cause) {
    const trouble = troubleOf(cause);
    return trouble === 'unreachable' || trouble === 'too-many-attempts' ? trouble : 'failed';
  }
}

async function takeOne(
  gateway: Gateway,
  accounts: Pick<Accounts, 'putOnShelf'>,
  userId: UserId,
  { workshopId, code }: Handed,
): Promise<void> {
  const invitation = await gateway.lookUp(code);
  if (invitation) await inTime(gateway.commit(workshopId, joinWorkshop(userId, invitation)));
  // Closed already: taken over, and interrupted before that was written down. Or closed by somebody else.
  else if (!(await once(gateway, 'member', { workshopId, userId }))) throw new Error('the way in is closed');
  await accounts.putOnShelf(workshopId);
  if (invitation) await inTime(gateway.commit(workshopId, setInvitationOpen(code, false)));
}
