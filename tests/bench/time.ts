// How long somebody with a slow phone waits for the field, on the first visit and on later ones, beside a page with nothing but
// the database client.

import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { UserId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import { freshPhone, openBrowser, slowDown } from './lib/browser';
import { type Figure, type Findings, median } from './lib/figure';
import { type Arrival, arrivalOn, pressWhatAppears } from './lib/first-proposal';
import { type Hall, openHall } from './lib/hall';
import { seatedAt } from './lib/members';

interface Visits {
  readonly first: Arrival;
  readonly later: Arrival;
  /** Later, in a dead zone; the bare page has nothing that would open it there. */
  readonly offline: Arrival | null;
}

export async function time({ quick }: { quick: boolean }): Promise<Findings> {
  const hall = await openHall();
  const browser = await openBrowser();
  const rounds = quick ? 1 : 5;
  try {
    // The emulator's first answers are slow; no visit should pay for that.
    await visits(browser, await appAddress(hall), true);
    const app: Visits[] = [];
    const bare: Visits[] = [];
    for (let i = 0; i < rounds; i++) {
      app.push(await visits(browser, await appAddress(hall), true));
      bare.push(await visits(browser, await bareAddress(hall), false));
    }
    return findingsOf(app, bare);
  } finally {
    await browser.close();
    await hall.close();
  }
}

async function appAddress(hall: Hall): Promise<string> {
  const { codes } = await hall.seedDemo({ phase: 'propose' });
  return `${hall.url}/j/${[...codes.tables.values()][0]}`;
}

async function bareAddress(hall: Hall): Promise<string> {
  const { workshopId, codes } = await hall.seedDemo({ phase: 'draft' });
  const [tableId] = codes.tables.keys();
  if (!tableId) throw new Error('the demo has no table');
  const me = randomText(20) as UserId;
  await hall.seed(workshopId, seatedAt(tableId, me));
  return `${hall.bareUrl}/?workshop=${workshopId}&table=${tableId}&me=${me}`;
}

/** In a profile of its own: as somebody who has never been here, and again where that led to; `keeps`: a page that stays on the device. */
async function visits(browser: Browser, address: string, keeps: boolean): Promise<Visits> {
  const context = await freshPhone(browser);
  const { arrival: first, url } = await visit(context, address, keeps);
  const { arrival: later } = await visit(context, url);
  await context.setOffline(true);
  const offline = keeps ? (await visit(context, url)).arrival : null;
  await context.close();
  return { first, later, offline };
}

async function visit(
  context: BrowserContext,
  address: string,
  waits = false,
): Promise<{ arrival: Arrival; url: string }> {
  const page = await context.newPage();
  await pressWhatAppears(page);
  const session = await slowDown(page);
  await page.goto(address);
  const arrival = await arrivalOn(page);
  const url = page.url();
  // A first visit lasts longer than this; how long the network takes to bring what is kept is not what is measured.
  await session.detach();
  if (waits) await untilKept(page);
  await page.close();
  return { arrival, url };
}

/** Until the device has all that the worker keeps for a dead zone. */
async function untilKept(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return stores.flat().length;
    });
  const end = Date.now() + 120_000;
  for (let before = -1, now = await count(); now === 0 || now !== before; now = await count()) {
    if (Date.now() > end) throw new Error('nothing is kept on the device');
    before = now;
    await page.waitForTimeout(3_000);
  }
}

function findingsOf(app: readonly Visits[], bare: readonly Visits[]): Findings {
  const of = (all: readonly Visits[], pick: (visits: Visits) => number) => median(all.map(pick));
  const seconds = (name: string, pick: (visits: Visits) => number, budget?: number): Figure => ({
    name,
    measured: of(app, pick) / 1000,
    floor: of(bare, pick) / 1000,
    unit: 's',
    digits: 2,
    ...(budget !== undefined && { budget }),
  });
  const all = app.map(({ first, later }) =>
    [first.usable, first.seated, later.usable, later.seated].map(Math.round).join('/'),
  );
  return {
    figures: [
      seconds('slow phone, first visit: until one can type', ({ first }) => first.usable, 2),
      seconds('slow phone, later visit: until one can type', ({ later }) => later.usable, 0.8),
      {
        name: 'slow phone, later visit without a network: until one can type',
        measured: median(app.flatMap(({ offline }) => offline?.usable ?? [])) / 1000,
        unit: 's',
        digits: 2,
        budget: 0.8,
      },
      seconds('slow phone, first visit: until one sits at the table', ({ first }) => first.seated),
      seconds('slow phone, later visit: until one sits at the table', ({ later }) => later.seated),
      seconds('slow phone, first visit: first paint', ({ first }) => first.painted),
      {
        name: 'slow phone, first visit: blocked until then',
        measured: of(app, ({ first }) => first.blocked),
        floor: of(bare, ({ first }) => first.blocked),
        unit: 'ms',
        budget: 100,
      },
    ],
    notes: [
      `Slow phone: processor ÷ 4, 150 ms round trip, 1.6 Mbit/s down, 0.75 up; medians of ${app.length}; the floor is a page ` +
        `with the database client alone and one listener. First visit until one can type and until one sits, later visit the same, ms: ${all.join(', ')}.`,
    ],
  };
}
