import { describe, expect, it } from 'vitest';
import { type BodyUpdate, emptyBody, longTexts, UPDATE_CHARACTERS } from '@/domain/body';
import type { Texts } from '@/domain/form';
import { caretAfter, editBetween } from '@/features/wording/edit';
import { piecesOf, updatesOf } from '@/features/wording/pieces';
import { versionsOf } from '@/features/wording/versions';
import { beginningOf, createWords } from '@/features/wording/words';
import { fromBase64, toBase64 } from '@/lib/base64';
import { formId, formTable, seeded } from '../support/words';

const done = (text: string, edit: ReturnType<typeof editBetween>) =>
  text.slice(0, edit.at) + edit.added + text.slice(edit.at + edit.removed);

describe('an edit, found from before and after', () => {
  it('is the least that was changed', () => {
    expect(editBetween('الميزانية منشورة', 'الميزانية غير منشورة')).toEqual({ at: 10, removed: 0, added: 'غير ' });
    expect(editBetween('abc', 'abc')).toEqual({ at: 3, removed: 0, added: '' });
    expect(editBetween('a portal', 'one portal')).toEqual({ at: 0, removed: 1, added: 'one' });
  });

  it('tells by the caret which of equal letters was typed or taken', () => {
    expect(editBetween('aa', 'aaa', 1)).toEqual({ at: 0, removed: 0, added: 'a' });
    expect(editBetween('aa', 'aaa', 3)).toEqual({ at: 2, removed: 0, added: 'a' });
    expect(editBetween('aaa', 'aa', 0)).toMatchObject({ at: 0, removed: 1 });
  });

  it('cuts no emoji in two, though two of them share a half', () => {
    expect(editBetween('x😀y', 'x😁y')).toEqual({ at: 1, removed: 2, added: '😁' });
    // These two differ in their first half only.
    expect(editBetween('😀', '\ud83e\ude00')).toEqual({ at: 0, removed: 2, added: '\ud83e\ude00' });
  });

  it('leads from before to after, whatever was typed, pasted or corrected', () => {
    const random = seeded(7);
    const letters = ['a', 'b', 'ع', 'ل', ' ', '😀', '😁', '\n', 'َ'];
    const text = () =>
      Array.from({ length: random() * 12 }, () => letters[Math.floor(random() * letters.length)]).join('');
    for (let i = 0; i < 3_000; i++) {
      const [before, after] = [text(), text()];
      const edit = editBetween(before, after, Math.floor(random() * (after.length + 1)));
      expect(done(before, edit)).toBe(after);
      expect(edit.added).toBe(
        edit.added.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '?'),
      );
    }
  });

  it('leaves a caret behind what it stood behind', () => {
    expect(caretAfter(5, { at: 2, removed: 0, added: 'xyz' })).toBe(8);
    expect(caretAfter(2, { at: 2, removed: 0, added: 'xyz' })).toBe(2);
    expect(caretAfter(1, { at: 2, removed: 0, added: 'xyz' })).toBe(1);
    expect(caretAfter(4, { at: 2, removed: 5, added: 'x' })).toBe(3);
    expect(caretAfter(9, { at: 2, removed: 5, added: 'x' })).toBe(5);
  });
});

const document = (id: string, u: string, at = 1, role: BodyUpdate['role'] = 'participant'): BodyUpdate => ({
  ...{ id, u, at, role, tableId: formTable, pending: false },
});

describe('pieces', () => {
  it('carry any bytes, in parts where they are many, and are put together in whatever order they come', () => {
    const bytes = Uint8Array.from({ length: 40_001 }, (_, i) => (i * 7) % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    const pieces = piecesOf('abc', bytes);
    expect(pieces.map(({ id }) => id)).toEqual(['abc-0-3', 'abc-1-3', 'abc-2-3']);
    for (const { u } of pieces) {
      expect(u.length).toBeLessThanOrEqual(UPDATE_CHARACTERS);
      expect(u).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    }
    const documents = pieces.map(({ id, u }) => document(id, u)).reverse();
    expect(updatesOf(documents)).toEqual([{ id: 'abc', update: bytes, role: 'participant', at: 1, pending: false }]);
    expect(updatesOf(documents.slice(1))).toEqual([]);
    expect(piecesOf('abc', Uint8Array.of(1, 2, 3))).toEqual([{ id: 'abc', u: 'AQID' }]);
  });

  it('that are no base64, or no update, change nothing', () => {
    expect(updatesOf([document('a', '%')])).toEqual([]);
    const words = createWords();
    words.edit('problem', { at: 0, removed: 0, added: 'x' });
    expect(words.take(Uint8Array.of(9, 9, 9, 9))).toEqual([]);
    expect(words.read('problem')).toBe('x');
  });
});

const texts = (some: Partial<Texts>): Texts =>
  ({ ...Object.fromEntries(longTexts.map((field) => [field, ''])), ...some }) as Texts;

describe('texts that came without updates', () => {
  it('are the same beginning on every device, so that two who write on at once keep them once', () => {
    const came = { ...emptyBody(formId), problem: 'لا أحد يعرف', causes: 'x' };
    const [one, other] = [createWords(), createWords()];
    one.take(beginningOf(came).update);
    other.take(beginningOf(came).update);
    expect(beginningOf(came)).toEqual(beginningOf(came));
    one.edit('problem', { at: 0, removed: 0, added: '1 ' });
    other.edit('problem', { at: 11, removed: 0, added: ' 2' });
    one.take(other.whole());
    other.take(one.whole());
    expect(one.texts()).toEqual(other.texts());
    expect(one.read('problem')).toBe('1 لا أحد يعرف 2');
  });

  it('are another beginning where they are others', () => {
    expect(beginningOf(texts({ problem: 'a' })).id).not.toBe(beginningOf(texts({ causes: 'a' })).id);
  });
});

describe('earlier texts', () => {
  it('are told by time and role, what was written in one go as one', () => {
    const words = createWords();
    const documents: BodyUpdate[] = [];
    const write = (text: string, at: number, role: BodyUpdate['role']) => {
      let piece = new Uint8Array();
      const stop = words.onEdit((update) => {
        piece = Uint8Array.from(update);
      });
      words.rewrite('problem', text);
      stop();
      documents.push(document(`u${documents.length}`, toBase64(piece), at, role));
    };
    write('Nobody', 1_000, 'participant');
    write('Nobody knows', 20_000, 'participant');
    write('Nobody knows the budget', 200_000, 'participant');
    write('', 210_000, 'rapporteur');
    expect(versionsOf([...documents].reverse(), 'problem')).toEqual([
      { at: 210_000, role: 'rapporteur', text: '' },
      { at: 200_000, role: 'participant', text: 'Nobody knows the budget' },
      { at: 20_000, role: 'participant', text: 'Nobody knows' },
    ]);
    expect(versionsOf(documents, 'causes')).toEqual([]);
  });
});
