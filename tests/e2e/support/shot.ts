import type { Page } from '@playwright/test';

/** A picture to look at, in the folder that `SHOTS` names; without it, none is taken. */
export async function shot(of: Page, name: string, fullPage = false): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await of.screenshot({ path: `${folder}/${name}.png`, fullPage });
}
