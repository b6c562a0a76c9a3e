// Which pages wait for no database, and which may not do without it.
import { expect, it } from 'vitest';
import { withoutServer } from '@/app/head-start';

it.each(['/', '/copies', '/cost', '/guides', '/guides/facilitator', '/guides/'])(
  '%s asks no server anything',
  (path) => {
    expect(withoutServer.test(path)).toBe(true);
  },
);

it.each(['/new', '/mine', '/w/costing', '/costs', '/guidesx', '/copies-of', '//'])('%s is another page', (path) => {
  expect(withoutServer.test(path)).toBe(false);
});
