// Somebody without a mouse, a finger or eyes: moves by Tab and arrows, and knows things by their roles and names alone.
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of the app has before what somebody looks for. */
const STOPS = 300;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Tabs until it has the focus, which must be seen. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; !(await isFocused(target)); stops++) {
    if (stops === STOPS) throw new Error(`not to be reached by keyboard: ${target}`);
    await page.keyboard.press('Tab');
  }
  // Which ring or colour it is, pictures show; that there is one, everybody without a mouse depends on.
  expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
}

export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** In place of what stands there. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  await expect(target).toHaveValue(text);
}

/** One of a group of radio buttons: Tab leads into the group, arrows lead through it. */
export async function choose(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const isInGroup = () =>
    target.evaluate((element) => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement && activeElement.name === (element as HTMLInputElement).name;
    });
  for (let stops = 0; !(await isInGroup()); stops++) {
    if (stops === STOPS) throw new Error(`not to be reached by keyboard: ${target}`);
    await page.keyboard.press('Tab');
  }
  if (await isFocused(target)) await page.keyboard.press('Space');
  for (let steps = 0; !(await target.isChecked()); steps++) {
    if (steps === STOPS) throw new Error(`not to be chosen by keyboard: ${target}`);
    await page.keyboard.press('ArrowDown');
  }
}
