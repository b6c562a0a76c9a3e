// One page at the sizes it is used in: a projector, a laptop, a phone.
import type { Page } from '@playwright/test';
import { expectAccessible } from './access';
import { expectNoSideways } from './devices';
import { shot } from './shot';

/** axe finds nothing, nothing sticks out at the side, and a picture of each; a laptop's size again afterwards. */
export async function everySize(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  for (const [size, width, height] of [
    ['projector', 1920, 1080],
    ['laptop', 1366, 768],
    ['phone', 360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoSideways(page);
    await shot(page, `${name}-${size}`, true);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}
