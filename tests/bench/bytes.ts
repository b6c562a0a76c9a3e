// What a phone must fetch before its first proposal: over the wire, by kind, and nothing that only others need.

import type { Browser, Page } from '@playwright/test';
import { freshPhone, openBrowser } from './lib/browser';
import { closure } from './lib/closure';
import type { Findings } from './lib/figure';
import { sum } from './lib/figure';
import { arrivalOn, pressWhatAppears } from './lib/first-proposal';
import { type Hall, type Manifest, openHall } from './lib/hall';

/**
 * In thousands of bytes. `npm test` fails above the ceiling, which is what was reached and a little room; the budget is what
 * it may cost at most (docs/performance.md tells what was tried to stay below it).
 */
const UNTIL_TYPING = { budget: 100, ceiling: 83 };
const AT_THE_TABLE = { ceiling: 105 };
const ALL = { budget: 300, ceiling: 261 };

interface Fetched {
  readonly path: string;
  /** Of the body, compressed: what the budgets count. */
  readonly bytes: number;
  readonly kind: 'JavaScript' | 'CSS' | 'font' | 'page' | 'other';
}

/** What the field that stands in for the table's needs. The database and the room come while one types. */
const typing = ['index.html', 'src/i18n/ar/phone.ts'];
/** The entries that a first proposal in Arabic needs; everything else of the build is for others or for later. */
const needed = [...typing, 'room'];
/** Loaded where there is a Firebase project to sign in to, which the emulator can't show: counted from the build. */
const signIn = ['src/gateway/firestore/auth.ts'];
/** The files that vite.config.ts puts the database client and the room into are called so. */
const client = 'client';

export async function bytes(): Promise<Findings> {
  const hall = await openHall();
  const browser = await openBrowser();
  try {
    const fetched = await fetchedUntilTyping(browser, hall);
    const own = new Set(closure(hall.manifest, needed));
    const ofClient = closure(hall.manifest, [...needed, client]).filter((file) => !own.has(file));
    if (ofClient.length === 0) throw new Error('the database client has no file of its own');
    const total = (list: readonly Fetched[]) => sum(list.map(({ bytes: size }) => size)) / 1000;
    const code = fetched.filter(({ kind }) => kind === 'JavaScript' || kind === 'CSS');
    const first = closure(hall.manifest, typing);
    const untilTyping = code.filter(({ path }) => first.includes(path));
    const withoutClient = code.filter(({ path }) => !ofClient.includes(path));
    const forSignIn = await sizeOfSignIn(hall);
    const uncalledFor = uncalledForIn(hall.manifest, fetched);
    return {
      figures: [
        kilobytes('JavaScript and CSS until one can type', total(untilTyping), UNTIL_TYPING),
        kilobytes(
          'JavaScript and CSS until one sits at the table, without the database client',
          total(withoutClient),
          AT_THE_TABLE,
        ),
        kilobytes(
          'all that the first proposal needs, client, sign-in and font included',
          total(fetched) + forSignIn,
          ALL,
        ),
        {
          name: 'files fetched that only other screens or languages need',
          measured: uncalledFor.length,
          unit: '',
          budget: 0,
          ceiling: 0,
        },
      ],
      notes: [
        byKind(fetched, total, forSignIn),
        ...(uncalledFor.length > 0 ? [`Uncalled for: ${uncalledFor.join(', ')}.`] : []),
      ],
    };
  } finally {
    await browser.close();
    await hall.close();
  }
}

async function fetchedUntilTyping(browser: Browser, hall: Hall): Promise<Fetched[]> {
  const { codes } = await hall.seedDemo({ phase: 'propose' });
  const context = await freshPhone(browser);
  const page = await context.newPage();
  const fetched = await record(page);
  await pressWhatAppears(page);
  await page.goto(`${hall.url}/j/${[...codes.tables.values()][0]}`);
  await arrivalOn(page);
  // A font comes when its letters are first painted, a moment after the field.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1000);
  const later = await askedForLater(page);
  await context.close();
  return fetched.filter(({ path }) => !later.includes(path));
}

/** In milliseconds. What the room fetches in quiet begins four seconds after one has sat down. */
const QUIET_MS = 2_000;

/** The files that were asked for in quiet: on a busy machine some come before we have stopped counting. */
function askedForLater(page: Page): Promise<string[]> {
  return page.evaluate((quiet) => {
    // Put there by `pressWhatAppears`.
    const { seatedAt } = window as unknown as { seatedAt: number };
    const later = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > seatedAt + quiet);
    return later.map(({ name }) => new URL(name).pathname);
  }, QUIET_MS);
}

/** Fills the list it returns; the channel to the database is not part of it. */
async function record(page: Page): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  const answers = new Map<string, { path: string; headers: number }>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) => {
    answers.set(requestId, { path: new URL(response.url).pathname, headers: response.encodedDataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { path, headers } = answers.get(requestId) ?? { path: '', headers: 0 };
    if (!path || path.startsWith('/google.firestore')) return;
    fetched.push({ path, bytes: encodedDataLength - headers, kind: kindOf(path) });
  });
  return fetched;
}

function kindOf(path: string): Fetched['kind'] {
  if (path.endsWith('.js')) return 'JavaScript';
  if (path.endsWith('.css')) return 'CSS';
  if (path.endsWith('.woff2')) return 'font';
  return /\.\w+$/.test(path) ? 'other' : 'page';
}

/** Code that was fetched though no needed entry brings it along. */
function uncalledForIn(manifest: Manifest, fetched: readonly Fetched[]): string[] {
  const called = new Set(closure(manifest, [...needed, client]));
  return fetched
    .filter(({ path }) => path.startsWith('/assets/') && /\.(js|css)$/.test(path) && !called.has(path))
    .map(({ path }) => path);
}

async function sizeOfSignIn({ manifest, url }: Hall): Promise<number> {
  const known = new Set(closure(manifest, [...needed, client]));
  const files = closure(manifest, signIn).filter((file) => !known.has(file));
  const sizes = files.map(async (file) => {
    const answer = await fetch(url + file, { headers: { 'accept-encoding': 'br' } });
    await answer.arrayBuffer();
    return Number(answer.headers.get('content-length')) / 1000;
  });
  return sum(await Promise.all(sizes));
}

function byKind(fetched: readonly Fetched[], total: (list: readonly Fetched[]) => number, forSignIn: number): string {
  const kinds = [...new Set(fetched.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => `${kind} ${total(fetched.filter((one) => one.kind === kind)).toFixed(1)} kB`);
  const files = [...fetched]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes: size }) => `${path} ${(size / 1000).toFixed(1)}`);
  return `Bytes over the wire (brotli, without headers): ${parts.join(', ')}; sign-in ${forSignIn.toFixed(1)} kB.\n${files.join(' · ')}`;
}

function kilobytes(name: string, measured: number, limits: { budget?: number; ceiling: number }) {
  return { name, measured, unit: 'kB', digits: 1, ...limits };
}
