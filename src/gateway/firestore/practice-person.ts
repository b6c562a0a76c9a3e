// Who a tab is in practice mode. There one browser plays everybody: the first tab is the browser's own person, who is
// still there tomorrow with the workshops they opened, and every other tab is somebody else; each survives a reload.

import type { UserId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import { keep, kept } from '@/lib/storage';

const NAME = 'warsha:practice-person';

export async function practicePerson(): Promise<UserId> {
  const own = kept(NAME) ?? randomText(20);
  const ofTab = rememberedByTab();
  if (ofTab) {
    // Reloaded: the page before may not have let go yet, so this one queues.
    if (ofTab === own) void holdOwn({ queues: true });
    return ofTab;
  }
  const isFirst = await holdOwn({ queues: false });
  if (isFirst) keep(NAME, own);
  const person = (isFirst ? own : randomText(20)) as UserId;
  rememberInTab(person);
  return person;
}

/**
 * Holds the browser's own person for as long as the tab lives. False where another tab has it, and where there is no way
 * to ask (plain http): then every tab is somebody of its own.
 */
function holdOwn({ queues }: { queues: boolean }): Promise<boolean> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return Promise.resolve(false);
  return new Promise((resolve) => {
    const forever = new Promise<never>(() => {});
    locks
      .request(NAME, { ifAvailable: !queues }, (lock) => {
        resolve(lock !== null);
        return lock ? forever : null;
      })
      .catch(() => resolve(false));
  });
}

function rememberedByTab(): UserId | null {
  try {
    // Written below and by nobody else.
    return sessionStorage.getItem(NAME) as UserId | null;
  } catch {
    return null;
  }
}

function rememberInTab(person: UserId): void {
  try {
    sessionStorage.setItem(NAME, person);
  } catch {
    // Without storage the tab is somebody else after a reload, as everything else it had is gone too.
  }
}
