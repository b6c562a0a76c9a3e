// By itself: happy-dom hands out the storage's own functions once, and no spy comes in after that.
import { expect, it, vi } from 'vitest';
import type { Code, UserId } from '@/domain/ids';
import { bringEarlyText, earlyText, earlyTextIsAstray, keepEarlyText } from '@/features/proposing/early-text';
import { unsentText } from '@/features/proposing/unsent-text';
import { keptNames } from '@/lib/storage';
import { W } from '../support/render-room';

it('a text typed early stands in its new place before it leaves the old one, whenever the page may end', () => {
  const whole = 'Des bancs à l’ombre';
  const [wrong, right] = ['99999997' as Code, '11110001' as Code];
  const amina = 'amina' as UserId;
  const missing: string[] = [];
  const removing = vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(function (this: Storage, name) {
    this.setItem(name, '');
    const texts = keptNames('warsha.').map((each) => this.getItem(each) ?? '');
    if (!texts.some((text) => text.includes(whole))) missing.push(name);
  });
  keepEarlyText(wrong, whole);
  earlyTextIsAstray(wrong);
  expect(earlyText(right)).toBe(whole);
  bringEarlyText(right, W, amina);
  expect(unsentText(W, amina)).toBe(whole);
  expect(removing).toHaveBeenCalledTimes(2);
  expect(missing).toEqual([]);
});
