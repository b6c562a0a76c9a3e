// What the service worker keeps of each release, gives out again and throws away.
import { beforeEach, describe, expect, it } from 'vitest';
import { fileOf, forgetOld, install, keepFor, pageOf, type Surroundings } from '@/worker/keeping';
import { PAGE_LOCK, type Release, storeOf } from '@/worker/release';

const words = { phone: [], staff: [] };
const releaseNamed = (n: number): Release => ({
  entry: `/assets/index-${n}.js`,
  first: [`/assets/index-${n}.js`, '/assets/same.css'],
  phone: [`/assets/board-${n}.js`],
  staff: [`/assets/console-${n}.js`],
  words: { ar: { phone: [`/assets/ar-${n}.js`], staff: [] }, fr: words, en: words },
});
const asked = { ask: 'keep', role: 'phone', language: 'ar', spare: false } as const;

/** Which release the server has; it has no file of any other. */
let deployed = releaseNamed(1);
let isOnline = true;
let fetched: string[] = [];
let pages: (string | null)[] = [];
const stores = new Map<string, Map<string, Response>>();

const pathOf = (what: Request | URL | string) =>
  new URL(typeof what === 'object' && 'url' in what ? what.url : what, 'http://here').pathname;
const storeAt = (name: string) => {
  const files = stores.get(name) ?? new Map<string, Response>();
  stores.set(name, files);
  return {
    match: async (what: Request | string) => files.get(pathOf(what))?.clone(),
    put: async (what: Request | string, answer: Response) => void files.set(pathOf(what), answer),
  };
};
const around: Surroundings = {
  // As much of the browser's stores as is used.
  caches: {
    open: async (name: string) => storeAt(name),
    match: async (what: Request | string) =>
      [...stores.values()]
        .map((files) => files.get(pathOf(what)))
        .find(Boolean)
        ?.clone(),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  } as unknown as CacheStorage,
  async fetch(what) {
    const path = pathOf(what);
    fetched.push(path);
    if (!isOnline) throw new TypeError('no network');
    const { entry, first, phone, staff, words: all } = deployed;
    const page = new Response(`<script src="${entry}">`, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    const isThere = [...first, ...phone, ...staff, ...(all.ar?.phone ?? [])].includes(path);
    // A hosting that gives every address the page, as a wrong setting would have it.
    return isThere ? new Response(`of ${entry}`, { headers: { 'content-type': 'text/javascript' } }) : page;
  },
  heldLocks: async () => pages.flatMap((entry) => (entry ? [PAGE_LOCK + entry, 'another'] : [])),
  openPages: async () => pages.length,
};
const of = (path: string) => new Request(`http://here${path}`);
const textOf = async (answer: Promise<Response>) => (await answer).text();
const none = () => {};

beforeEach(() => {
  deployed = releaseNamed(1);
  isOnline = true;
  fetched = [];
  pages = [];
  stores.clear();
});

describe('installing', () => {
  it('keeps the page and what leads to the field, for when there is no network', async () => {
    await install(releaseNamed(1), around);
    isOnline = false;
    expect(await textOf(pageOf(releaseNamed(1), of('/w/abc'), around))).toContain('/assets/index-1.js');
    expect(await textOf(fileOf(releaseNamed(1), of('/assets/index-1.js'), around, none))).toBe('of /assets/index-1.js');
  });

  it('fails as a whole when the server has another release by then', async () => {
    deployed = { ...releaseNamed(1), entry: '/assets/index-2.js' };
    await expect(install(releaseNamed(1), around)).rejects.toThrow('another release');
    expect(stores.get(storeOf('/assets/index-1.js'))?.has('/')).toBe(false);
    stores.clear();
    deployed = releaseNamed(2);
    await expect(install(releaseNamed(1), around)).rejects.toThrow('not there');
    expect(stores.get(storeOf('/assets/index-1.js'))?.size).toBe(0);
  });

  it('fetches nothing again that a release before it has kept', async () => {
    await install(releaseNamed(1), around);
    deployed = releaseNamed(2);
    fetched = [];
    await install(releaseNamed(2), around);
    expect(fetched).toEqual(['/assets/index-2.js', '/']);
  });
});

describe('a page of the release before', () => {
  it('finds its own files after the server has lost them', async () => {
    await install(releaseNamed(1), around);
    await keepFor(releaseNamed(1), asked, around);
    deployed = releaseNamed(2);
    await install(releaseNamed(2), around);
    // The new worker answers for both.
    expect(await textOf(fileOf(releaseNamed(2), of('/assets/board-1.js'), around, none))).toBe('of /assets/index-1.js');
    expect(await textOf(pageOf(releaseNamed(2), of('/'), around))).toContain('/assets/index-2.js');
  });

  it('keeps its store for as long as it is open', async () => {
    await install(releaseNamed(1), around);
    deployed = releaseNamed(2);
    await install(releaseNamed(2), around);
    pages = ['/assets/index-1.js', '/assets/index-2.js'];
    await forgetOld(releaseNamed(2), around);
    expect(stores.size).toBe(2);
    pages = ['/assets/index-2.js'];
    await forgetOld(releaseNamed(2), around);
    expect([...stores.keys()]).toEqual([storeOf('/assets/index-2.js')]);
  });

  it('keeps it too while a page has not said which release it is of, or the browser can’t tell', async () => {
    await install(releaseNamed(1), around);
    deployed = releaseNamed(2);
    await install(releaseNamed(2), around);
    pages = ['/assets/index-2.js', null];
    await forgetOld(releaseNamed(2), around);
    expect(stores.size).toBe(2);
    await forgetOld(releaseNamed(2), { ...around, heldLocks: () => null });
    expect(stores.size).toBe(2);
    // With no page left there is nobody to need it.
    await forgetOld(releaseNamed(2), { ...around, heldLocks: () => null, openPages: async () => 0 });
    expect(stores.size).toBe(1);
  });

  it('leaves stores alone that are not of releases', async () => {
    stores.set('another', new Map());
    await forgetOld(releaseNamed(1), around);
    expect([...stores.keys()]).toEqual(['another']);
  });
});

describe('a file', () => {
  it('is kept when it is first used', async () => {
    const work: Promise<void>[] = [];
    await fileOf(releaseNamed(1), of('/assets/console-1.js'), around, (one) => work.push(one));
    await Promise.all(work);
    isOnline = false;
    expect(await textOf(fileOf(releaseNamed(1), of('/assets/console-1.js'), around, none))).toBe(
      'of /assets/index-1.js',
    );
  });

  it('is not taken from a page that was sent in its place', async () => {
    const work: Promise<void>[] = [];
    deployed = { ...releaseNamed(2), staff: [] };
    await fileOf(releaseNamed(2), of('/assets/console-2.js'), around, (one) => work.push(one));
    await fileOf(releaseNamed(2), of('/assets/board-1.js'), around, (one) => work.push(one));
    expect(work).toEqual([]);
    await expect(keepFor(releaseNamed(2), { ...asked, role: 'staff' }, around)).rejects.toThrow(
      'not there: /assets/console-2.js',
    );
  });
});
