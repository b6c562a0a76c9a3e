import { describe, expect, it } from 'vitest';
import { outcomes } from '@/domain/answer';
import { sentenceFor } from '@/domain/answer-template';
import { answerNotes, answersAsTheyWere, obviousAnswers, takeBackAnswers } from '@/domain/answering';
import { NOW } from '@/domain/change';
import { textFault } from '@/domain/note-text';
import { locales } from '@/domain/wording';
import { answerSentences } from '@/i18n/answer-sentences';
import { groupOf } from '../support/desk';
import { noteOf } from '../support/notes';

const answer = { outcome: 'deferred', text: 'Plus tard.', at: 7 } as const;
const ids = (changes: readonly { readonly id: string }[]) => changes.map(({ id }) => id);

describe('answering', () => {
  it('writes the answer and the time, and leaves those alone that have this very answer', () => {
    const same = noteOf('same', { answer });
    const other = noteOf('other', { answer: { ...answer, outcome: 'merged' } });
    const changes = answerNotes({ notes: [same, other, noteOf('none')], outcome: 'deferred', text: 'Plus tard.' });
    expect(ids(changes)).toEqual(['other', 'none']);
    expect(changes[0]).toMatchObject({
      fields: { answer: { outcome: 'deferred', text: 'Plus tard.', at: NOW }, updatedAt: NOW },
    });
  });

  it('takes back what is there, and undoes with a new date', () => {
    const notes = [noteOf('answered', { answer }), noteOf('none')];
    expect(ids(takeBackAnswers(notes))).toEqual(['answered']);
    expect(answersAsTheyWere(notes)).toMatchObject([
      { id: 'answered', fields: { answer: { outcome: 'deferred', text: 'Plus tard.', at: NOW } } },
      { id: 'none', fields: { answer: null } },
    ]);
  });
});

describe('what is obvious', () => {
  const found = (groups: Parameters<typeof obviousAnswers>[0]) =>
    Object.fromEntries([...obviousAnswers(groups)].map(([outcome, notes]) => [outcome, notes.map(({ id }) => id)]));

  it('retained in a commitment; in a stack all but the first, by whether the words are the same; nothing of the rest', () => {
    const groups = [
      groupOf('commitments/c1', [noteOf('c-1'), noteOf('c-2', { answer }), noteOf('c-3')]),
      groupOf('stacks/s1', [
        noteOf('s-1', { text: 'الميزانيّة التشاركيّة' }),
        noteOf('s-2', { text: 'الميزانية  التشاركية' }),
        noteOf('s-3', { text: 'ميزانية يختار مشاريعها السكان' }),
      ]),
      groupOf('pool/a1', [noteOf('p-1')]),
    ];
    expect(found(groups)).toEqual({ retained: ['c-1', 'c-3'], merged: ['s-3'], duplicate: ['s-2'] });
  });

  it('the first of a stack may have its answer, and what is not shown is nobody’s first nor answered', () => {
    const stack = groupOf('stacks/s1', [
      noteOf('hidden', { state: 'hidden' }),
      noteOf('first', { answer }),
      noteOf('rest'),
      noteOf('withdrawn', { state: 'withdrawn' }),
    ]);
    expect(found([stack])).toEqual({ retained: [], merged: ['rest'], duplicate: [] });
  });
});

describe('the sentence that goes with an outcome', () => {
  it('is the organisers’ own in this language, else the usual one', () => {
    const own = [{ id: 'merged', sentence: { fr: 'Regroupée.', ar: ' ' } }] as const;
    expect(sentenceFor('merged', 'fr', own, answerSentences)).toBe('Regroupée.');
    expect(sentenceFor('merged', 'ar', own, answerSentences)).toBe(answerSentences.merged.ar);
    expect(sentenceFor('retained', 'en', own, answerSentences)).toBe(answerSentences.retained.en);
  });

  it('stands ready for every outcome in every language, as the rules take it', () => {
    const faults = outcomes.flatMap((outcome) =>
      locales.map((locale) => textFault(answerSentences[outcome][locale], 1000)),
    );
    expect(faults).toHaveLength(24);
    expect(new Set(faults)).toEqual(new Set([null]));
  });
});
