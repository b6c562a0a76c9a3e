import { describe, expect, test } from 'vitest';
import { answerLocale, byAnswerLocale } from '@/domain/written-in';

describe('an answer is in the language of the proposal', () => {
  test.each([
    ['ميزانية تشاركية لكل حي', 'fr', 'ar'],
    ['ميزانية تشاركية لكل حي', 'ar', 'ar'],
    ['منصة رقمية (SMS) لتتبع الشكايات 📮', 'en', 'ar'],
    ['Un budget participatif par quartier', 'ar', 'fr'],
    ['Un budget participatif par quartier', 'fr', 'fr'],
    ['A participatory budget', 'en', 'en'],
    ['Portail « شكاية »', 'ar', 'fr'],
    ['2027 👍', 'ar', 'ar'],
    ['', 'en', 'en'],
  ] as const)('%s, in a workshop in %s: %s', (text, workshop, locale) => {
    expect(answerLocale(text, workshop)).toBe(locale);
  });

  test('those of one language together', () => {
    const things = ['Un', 'اثنان', 'Trois'].map((text) => ({ text }));
    expect([...byAnswerLocale(things, 'ar')]).toEqual([
      ['fr', [{ text: 'Un' }, { text: 'Trois' }]],
      ['ar', [{ text: 'اثنان' }]],
    ]);
  });
});
