// The rest of a hall: people at two tables and a second facilitator, beside those whose presses are played.
import { type Browser, expect, type Page } from '@playwright/test';
import { joinPath } from '@/domain/invitation';
import type { Demo } from '../../support/services';
import { phone } from './devices';

export interface Hall {
  /** At the first table, and at another. */
  readonly here: readonly Page[];
  readonly there: readonly Page[];
  /** A co-facilitator's console, on a phone. */
  readonly second: Page;
}

/** Whole addresses: what two tables' QR hold, and the co-facilitators' link. */
export interface Doors {
  readonly here: string;
  readonly there: string;
  readonly second: string;
}

export function doorsOf(url: string, { codes }: Demo): Doors {
  const [here, there] = [...codes.tables.values()];
  return { here: `${url}/j/${here}`, there: `${url}/j/${there}`, second: `${url}${joinPath(codes.facilitator)}` };
}

/** So many phones at either table, all of them in Arabic. */
export async function fillHall(
  browser: Browser,
  doors: Doors,
  { here, there }: { here: number; there: number },
): Promise<Hall> {
  const come = async (address: string) => {
    const page = await phone(browser, { locale: 'ar-MA' });
    await page.goto(address);
    await page.getByRole('button', { name: 'الالتحاق بالورشة' }).click();
    return page;
  };
  const several = (count: number, address: string) => Promise.all(Array.from({ length: count }, () => come(address)));
  const second = await come(doors.second);
  await expect(second.getByRole('heading', { name: 'شاشة القاعة' })).toBeVisible();
  const hall = { here: await several(here, doors.here), there: await several(there, doors.there), second };
  for (const page of hall.here) await expect(page.getByText(/^الطاولة 1/).first()).toBeVisible();
  for (const page of hall.there) await expect(page.getByText(/^الطاولة 2/).first()).toBeVisible();
  return hall;
}

/** The same on each of these devices. */
export async function onEach(pages: readonly Page[], sees: (page: Page) => Promise<void>): Promise<void> {
  for (const page of pages) await sees(page);
}
