// The picture of a board: everything within the slide, in its direction, and what does not fit is counted.
import { describe, expect, it } from 'vitest';
import type { CommitmentId } from '@/domain/ids';
import { reportOf } from '@/domain/report';
import { boardPicture, type Measure, PICTURE, type Stroke } from '@/features/exporting/picture-layout';
import { sample, sampleCommitment, sampleNote } from '../support/report-sample';

/** Every letter as wide as half its size. */
const measure: Measure = (text, size) => (text.length * size) / 2;
const words = {
  ...{ axis: 'المشاركة', about: 'ورشة', none: 'لا التزام', unplaced: 'خارج', untitled: 'دون عنوان' },
  more: (count: number) => `+${count}`,
  moreColumns: (count: number) => `++${count}`,
};

function picture(commitments: number, each: number, text = 'مقترح', own: 'rtl' | 'ltr' = 'rtl') {
  const ids = Array.from({ length: commitments }, (_, i) => `c${i}`);
  const [axis] = reportOf({
    ...sample,
    commitments: ids.map((id) => sampleCommitment(id, { title: `العنوان ${id}` })),
    notes: ids.flatMap((id) =>
      Array.from({ length: each }, (_, i) =>
        sampleNote(`${id}n${i}`, { commitmentId: id as CommitmentId, text: `${text} ${i}` }),
      ),
    ),
  }).axes;
  if (!axis) throw new Error('the sample has axes');
  return boardPicture(axis, words, own, measure);
}

const texts = (strokes: readonly Stroke[]) => strokes.flatMap((stroke) => (stroke.is === 'text' ? [stroke.text] : []));

/** Where a stroke lies, from its left to its right. */
function span(stroke: Stroke): readonly [number, number] {
  if (stroke.is === 'box') return [stroke.x, stroke.x + stroke.width];
  const width = measure(stroke.text, stroke.size, stroke.bold);
  return stroke.direction === 'rtl' ? [stroke.x - width, stroke.x] : [stroke.x, stroke.x + width];
}

describe('boardPicture', () => {
  it.each([
    [0, 0],
    [1, 3],
    [3, 40],
    [4, 2],
    [5, 12],
    [8, 30],
    [11, 5],
  ])('keeps %i commitments of %i proposals within the slide', (commitments, each) => {
    for (const own of ['rtl', 'ltr'] as const)
      for (const text of ['اقتراح طويل جدا '.repeat(20), 'Une proposition', 'x'.repeat(400)])
        for (const stroke of picture(commitments, each, text, own)) {
          const [left, right] = span(stroke);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(PICTURE.width + 0.001);
          expect(stroke.y).toBeGreaterThanOrEqual(0);
          expect(stroke.y + (stroke.is === 'box' ? stroke.height : 0)).toBeLessThanOrEqual(PICTURE.height);
        }
  });

  it('shows every proposal there is room for and counts the others', () => {
    const few = texts(picture(2, 3));
    expect(few.filter((text) => text.startsWith('مقترح'))).toHaveLength(6);
    const many = texts(picture(1, 100));
    const shown = many.filter((text) => text.startsWith('مقترح')).length;
    expect(shown).toBeGreaterThan(5);
    expect(many).toContain(`+${100 - shown}`);
  });

  it('has at most eight columns and says how many more there are', () => {
    const strokes = picture(11, 1);
    expect(strokes.filter((stroke) => stroke.is === 'box' && stroke.border)).toHaveLength(8);
    expect(texts(strokes)).toContain('++3');
    expect(texts(picture(0, 0))).toContain('لا التزام');
  });

  it('is the same mirrored in Arabic: the first commitment on the right, what was typed in French from its left', () => {
    const titles = (own: 'rtl' | 'ltr') =>
      picture(3, 1, 'x', own).flatMap((stroke) => (stroke.is === 'box' && stroke.border ? [stroke.x] : []));
    expect(titles('ltr')).toEqual([...titles('ltr')].sort((a, b) => a - b));
    expect(titles('rtl')).toEqual([...titles('rtl')].sort((a, b) => b - a));
    const french = picture(1, 1, 'Une').find((stroke) => stroke.is === 'text' && stroke.text.startsWith('Une'));
    expect(french).toMatchObject({ direction: 'ltr' });
    expect(span(french as Stroke)[0]).toBeLessThan(PICTURE.width / 2);
  });

  it('ends what is too long in dots, and cuts no letter in two', () => {
    const long = texts(picture(1, 1, '👨‍👩‍👧'.repeat(200))).filter((text) => text.includes('👨'));
    expect(long).toHaveLength(1);
    expect(long[0]).toMatch(/^(?:👨‍👩‍👧)+…(?: 0)?$/u);
  });
});
