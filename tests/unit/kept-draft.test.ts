// What was filled in for a new workshop outlives a new release of the form.
import { describe, expect, it } from 'vitest';
import { freshDraft } from '@/features/preparing/beginnings';
import { planOf } from '@/features/preparing/draft';
import { keepDraft, keptDraft } from '@/features/preparing/kept-draft';
import { titleTemplate } from '@/i18n/axes-template';
import { keep } from '@/lib/storage';

const { layout, agenda } = freshDraft();
/** As the release before wrote it. */
const before = {
  version: 2,
  title: null,
  commune: 'Commune d’essai',
  date: '2027-03-20',
  locale: 'fr',
  venue: '',
  notice: 'Bureau d’ordre, rez-de-chaussée',
  layout: { ...layout, tables: layout.tables.slice(1) },
  agenda: agenda.slice(1),
  roadmap: [{ title: { fr: 'Adoption' }, date: '2027-10-01' }],
  partners: [{ fr: 'Association partenaire' }],
  settings: { privateWriting: false, chooseTable: true, moderation: 'all' },
};
const stands = (draft: unknown) => keep('warsha.new.memory', JSON.stringify(draft));

describe('the draft of a new workshop', () => {
  it('of the release before is read as one that began with the four axes, without losing a word', () => {
    stands(before);
    const draft = keptDraft('memory');
    if (!draft) throw new Error('it is gone');
    expect(draft).toMatchObject({ version: 3, from: { as: 'axes' }, venue: null, programme: null });
    const { layout: arranged, agenda: day, roadmap, partners, settings } = before;
    expect(planOf(draft, '2026-12-01', 'ar')).toMatchObject({
      ...{ title: titleTemplate, commune: { fr: 'Commune d’essai' }, venue: {}, date: '2027-03-20', locale: 'fr' },
      ...{ axes: arranged.axes, tables: arranged.tables, agenda: day, roadmap, partners, settings },
      particulars: { own: { fr: 'Bureau d’ordre, rez-de-chaussée' } },
    });
    keepDraft('memory', draft);
    expect(keptDraft('memory')).toEqual(draft);
  });

  it('with a title of its own keeps it, in its language', () => {
    stands({ ...before, title: 'Un autre titre' });
    const draft = keptDraft('memory');
    expect(draft && planOf(draft, '2026-12-01', 'fr').title).toEqual({ fr: 'Un autre titre' });
  });

  it.each([{ ...before, version: 1 }, { ...before, version: 4 }, 'a text', null])(
    'of a shape that is not known is none: %j',
    (draft) => {
      stands(draft);
      expect(keptDraft('memory')).toBeNull();
    },
  );

  it('belongs to one keeper alone', () => {
    stands(before);
    expect(keptDraft('practice')).toBeNull();
  });
});
