// What is kept on the device, release by release, and when it goes. A file's name holds its hash, so whichever store has it has
// the right one: a page of an old release finds its own files for as long as its store is there.

import { entryOf, filesToKeep, holds, type Message, PAGE_LOCK, type Release, storeOf } from './release';

/** What of the browser it needs; the tests give it their own. */
export interface Surroundings {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>;
  readonly fetch: (asked: Request | string, how?: RequestInit) => Promise<Response>;
  /** Names of the locks that are held; null where the browser has no locks. */
  readonly heldLocks: () => Promise<readonly string[]> | null;
  /** How many pages of this site are open. */
  readonly openPages: () => Promise<number>;
}

/** Answers that come varied (by encoding) are the same file to us. */
const ANY = { ignoreVary: true };

/**
 * Keeps the page and what leads to the field to write in. Rejects unless all of it is there and of one release: a deployment
 * may have come in between.
 */
export async function install(release: Release, around: Surroundings): Promise<void> {
  await keepAll(release, release.first, around);
  const page = await around.fetch('/', { cache: 'no-cache' });
  if (!page.ok || !(await page.clone().text()).includes(release.entry))
    throw new Error('the page is of another release');
  const store = await around.caches.open(storeOf(release.entry));
  await store.put('/', page);
}

/** Resolves when all that this role may need is there. */
export function keepFor(
  release: Release,
  asked: Extract<Message, { ask: 'keep' }>,
  around: Surroundings,
): Promise<void> {
  return keepAll(release, filesToKeep(release, asked), around);
}

/** One after the other, so that what somebody waits for comes first. */
async function keepAll(release: Release, paths: readonly string[], around: Surroundings): Promise<void> {
  const store = await around.caches.open(storeOf(release.entry));
  for (const path of paths) {
    if (await store.match(path, ANY)) continue;
    const known = (await around.caches.match(path, ANY)) ?? (await around.fetch(path, { priority: 'low' }));
    if (!isFile(known)) throw new Error(`not there: ${path}`);
    await store.put(path, known);
  }
}

/** The page of this release; from the network when the browser has thrown the store away. */
export async function pageOf(release: Release, request: Request, around: Surroundings): Promise<Response> {
  const store = await around.caches.open(storeOf(release.entry));
  return (await store.match('/', ANY)) ?? around.fetch(request);
}

/** A file of any release; what is of this one is kept. `later` is told of the keeping. */
export async function fileOf(
  release: Release,
  request: Request,
  around: Surroundings,
  later: (work: Promise<void>) => void,
): Promise<Response> {
  const known = await around.caches.match(request.url, ANY);
  if (known) return known;
  const answer = await around.fetch(request);
  const { pathname } = new URL(request.url);
  if (isFile(answer) && holds(release, pathname)) {
    const copy = answer.clone();
    later(around.caches.open(storeOf(release.entry)).then((store) => store.put(pathname, copy)));
  }
  return answer;
}

/** A server that gives every address the page must not have it kept for a script. */
function isFile(answer: Response): boolean {
  return answer.ok && !/^text\/html\b/.test(answer.headers.get('content-type') ?? '');
}

/**
 * Throws away the stores of releases that no page is of any more. While a page hasn't said which it is of, nothing goes.
 */
export async function forgetOld(release: Release, around: Surroundings): Promise<void> {
  const pages = await around.openPages();
  const locks = (await around.heldLocks()) ?? [];
  const inUse = locks.filter((name) => name.startsWith(PAGE_LOCK)).map((name) => name.slice(PAGE_LOCK.length));
  if (inUse.length < pages) return;
  for (const name of await around.caches.keys()) {
    const entry = entryOf(name);
    if (entry !== null && entry !== release.entry && !inUse.includes(entry)) await around.caches.delete(name);
  }
}
