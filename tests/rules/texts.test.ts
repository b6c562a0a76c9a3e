// The domain's half of one list of texts; the rules' half stands among the sentences (cases/notes.ts).

import { expect, test } from 'vitest';
import { textFault } from '@/domain/note-text';
import { badTexts, goodTexts } from '../support/texts';

test.each(Object.entries(goodTexts))('the domain takes %s', (_, text) => {
  expect(textFault(text)).toBeNull();
});

test.each(Object.entries(badTexts))('the domain refuses %s', (_, text) => {
  expect(textFault(text)).not.toBeNull();
});
