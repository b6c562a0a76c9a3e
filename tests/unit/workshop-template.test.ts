// What another workshop starts from: nothing of anybody's in it, the same out of its file as into it, and no file believed.
import { describe, expect, it } from 'vitest';
import { ARCHIVE_UNITS, archiveOf, archiveText } from '@/domain/archive';
import type { UserId, WorkshopId } from '@/domain/ids';
import { openWorkshop } from '@/domain/opening';
import { usualEnd } from '@/domain/purge';
import type { Workshop } from '@/domain/workshop';
import { type CheckedTemplate, checkTemplate, templateOf, templateText } from '@/domain/workshop-template';
import { begunAnew, draftFrom, emptyDraft, freshDraft } from '@/features/preparing/beginnings';
import { drawCodes } from '@/features/preparing/codes';
import { lineOf, planOf, roadmapOf, type WorkshopDraft } from '@/features/preparing/draft';
import { faultsOf, isFlawless } from '@/features/preparing/plan-faults';
import { carriedOver } from '@/features/preparing/roadmap';
import { wholeDay } from '../support/archives';

const day = wholeDay();
const programme = { fr: 'Programme d’action d’ouverture 2027–2029', ar: 'برنامج عمل الانفتاح 2027–2029' };
const workshop: Workshop = {
  ...day.workshop,
  programme,
  agenda: [{ phase: 'welcome', title: { fr: 'Ouverture' }, minutes: 15 }],
  instructions: { propose: { fr: 'Écrivez en silence' } },
  particulars: { contact: { fr: 'Bureau d’ordre' }, declaration: 'D-W-112/2024', own: { fr: 'Notre avis' } },
  deleteAfter: usualEnd(day.workshop.date),
};
const template = templateOf(workshop);
const text = templateText(template);
const from = (as: 'earlier' | 'file' = 'earlier') => draftFrom(template, as, template.title);

/** The file with something else in it. */
function altered(change: (content: typeof template) => object, envelope: object = {}): CheckedTemplate {
  const file = JSON.parse(text);
  return checkTemplate(JSON.stringify({ ...file, content: { ...file.content, ...change(file.content) }, ...envelope }));
}

describe('a template', () => {
  it('holds what organisers had decided, and nothing of a person, a code, a place or a stage', () => {
    expect(Object.keys(template).sort()).toEqual([
      ...['agenda', 'axes', 'commune', 'day', 'instructions', 'locale', 'particulars', 'partners', 'programme'],
      ...['roadmap', 'settings', 'tables', 'title'],
    ]);
    const said = JSON.stringify([template, text]);
    const secrets = [workshop.joinCode, workshop.createdBy, workshop.id, ...day.notes.map((note) => note.text)];
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  it('comes out of its file as it went in, and out of a whole archive the same', () => {
    expect(checkTemplate(text)).toEqual({ template, fault: null });
    expect(checkTemplate(`\uFEFF${text}`).template).toEqual(template);
    expect(checkTemplate(archiveText(archiveOf({ ...day, workshop }))).template).toEqual(template);
  });

  it('tells a notice from before there were particulars as the organisers’ own words', () => {
    const { particulars: _, ...old } = { ...workshop, notice: { fr: 'Texte libre' } };
    expect(templateOf(old).particulars).toEqual({ own: { fr: 'Texte libre' } });
  });

  it('leaves out what it doesn’t know, so that nothing foreign travels on', () => {
    const { template: read } = altered(() => ({ joinCode: '12345678', members: [{ name: 'X' }], __proto__: { a: 1 } }));
    expect(read).toEqual(template);
  });
});

describe('a file that is none', () => {
  const [axis, second] = template.axes;
  const [table] = template.tables;
  const cases: Readonly<Record<string, readonly [CheckedTemplate, string, string?]>> = {
    nothing: [checkTemplate(''), 'not-a-template'],
    'no JSON': [checkTemplate('Proposition;Axe'), 'not-a-template'],
    'half of one': [checkTemplate(text.slice(0, -100)), 'not-a-template'],
    'nested without an end': [checkTemplate('['.repeat(200_000)), 'not-a-template'],
    'another program’s': [altered(() => ({}), { format: 'other' }), 'not-a-template'],
    'a newer version’s': [altered(() => ({}), { schema: 2 }), 'newer'],
    'larger than any': [checkTemplate('x'.repeat(ARCHIVE_UNITS + 1)), 'too-big'],
    'larger than any plan': [checkTemplate(text.replace('Écrivez', 'x'.repeat(600_000))), 'too-big'],
    'an archive that was changed': [
      checkTemplate(archiveText(archiveOf({ ...day, workshop })).replace('Bureau', 'Guichet')),
      'altered',
    ],
    'with a title of markup and no end': [
      altered(() => ({ title: { fr: 'x'.repeat(301) } })),
      'malformed',
      'title › fr',
    ],
    'with a title that turns the page about': [
      altered(() => ({ title: { fr: 'a\u202Eb' } })),
      'malformed',
      'title › fr',
    ],
    'with half a character': [altered(() => ({ title: { fr: 'a\uD800' } })), 'malformed', 'title › fr'],
    'with a title that is no wording': [altered(() => ({ title: 'Atelier' })), 'malformed', 'title'],
    'with a programme of 301': [altered(() => ({ programme: { fr: 'x'.repeat(301) } })), 'malformed', 'programme › fr'],
    'with a programme that is a text': [altered(() => ({ programme: 'Programme' })), 'malformed', 'programme'],
    'without an axis': [altered(() => ({ axes: [], tables: [] })), 'malformed', 'axes'],
    'with thirteen axes': [
      altered(() => ({ axes: Array.from({ length: 13 }, (_, i) => ({ ...axis, id: `a${i}` })) })),
      'malformed',
      'axes',
    ],
    'with an axis twice': [altered(() => ({ axes: [axis, second, axis] })), 'malformed', 'axes › 2 › id'],
    'with a table at no axis': [
      altered(() => ({ tables: [{ ...table, axisId: 'nowhere' }] })),
      'malformed',
      'tables › 0 › axisId',
    ],
    'with a table whose name is a path': [
      altered(() => ({ tables: [{ ...table, id: '../../other' }] })),
      'malformed',
      'tables › 0 › id',
    ],
    'with a table of no seat': [
      altered(() => ({ tables: [{ ...table, seats: 0 }] })),
      'malformed',
      'tables › 0 › seats',
    ],
    'with half a minute': [
      altered(() => ({ agenda: [{ phase: 'vote', title: {}, minutes: 0.5 }] })),
      'malformed',
      'agenda › 0 › minutes',
    ],
    'in a phase that is none': [
      altered(() => ({ agenda: [{ phase: 'lunch', title: {}, minutes: 5 }] })),
      'malformed',
      'agenda › 0 › phase',
    ],
    'with a date in words': [
      altered(() => ({ roadmap: [{ id: 'r', title: {}, date: 'en octobre' }] })),
      'malformed',
      'roadmap › 0 › date',
    ],
    'of no day': [altered(() => ({ day: '24/04/2024' })), 'malformed', 'day'],
    'with a setting in words': [
      altered(({ settings }) => ({ settings: { ...settings, privateWriting: 'no' } })),
      'malformed',
      'settings › privateWriting',
    ],
    'in a language that is none': [altered(() => ({ locale: 'es' })), 'malformed', 'locale'],
  };
  it.each(Object.entries(cases))('is refused, and told where: %s', (_, [found, fault, where = '']) => {
    expect(found).toEqual({ template: null, fault, where });
  });
});

describe('a draft from another’s plan', () => {
  it('becomes the same plan for another day and place, its notice made anew', () => {
    const { date: _d, venue: _v, notice: _n, deleteAfter: _u, ...same } = workshop;
    const plan = planOf({ ...from(), date: '2024-05-02' }, '2030-01-31', 'en');
    const { title, commune, partners, axes, tables, agenda, instructions, settings, particulars, locale } = same;
    expect(plan).toMatchObject({ title, commune, programme, partners, axes, tables, agenda, instructions, settings });
    expect(plan).toMatchObject({ particulars, locale, venue: {}, date: '2024-05-02' });
    // The workshop's own step goes with its day.
    const dates = workshop.roadmap.map(({ date }) => date.replace(workshop.date, '2024-05-02'));
    expect(plan.roadmap.map(({ date }) => date)).toEqual(dates);
    expect(dates).toContain('2024-05-02');
    expect(plan.deleteAfter).toBe(usualEnd('2024-05-02'));
    expect(plan.notice.fr).toContain('Notre avis');
    const changes = openWorkshop('w' as WorkshopId, 'me' as UserId, plan, drawCodes(plan.tables));
    expect(JSON.stringify(changes)).not.toContain(workshop.joinCode);
    expect(isFlawless(faultsOf(from()))).toBe(true);
  });

  it('shows each line in the language of the form, and keeps its translations until it is typed over', () => {
    expect(lineOf(from(), 'programme', 'ar')).toBe(programme.ar);
    expect(lineOf(from(), 'notice', 'fr')).toBe('Notre avis');
    const retyped = planOf({ ...from(), programme: ' Autre programme ' }, '2024-05-02', 'fr');
    expect(retyped.programme).toEqual({ ar: 'Autre programme' });
    expect(planOf({ ...from(), programme: '' }, '2024-05-02', 'fr')).not.toHaveProperty('programme');
  });

  it('says nothing of personal data in another commune’s name', () => {
    const elsewhere: WorkshopDraft = { ...from(), commune: 'جماعة أخرى' };
    expect(planOf(elsewhere, '2024-05-02', 'fr').particulars).toEqual({});
    expect(lineOf(elsewhere, 'notice', 'fr')).toBe('');
    const retyped = { ...from(), commune: ` ${workshop.commune.fr} ` };
    expect(planOf(retyped, '2024-05-02', 'fr').particulars).toEqual(workshop.particulars);
  });

  it('takes its timetable along as it is, until the day has overtaken a step of it', () => {
    const step = (id: string, date: string) => ({ id, title: {}, date });
    const roadmap = [step('call', '2024-03-01'), step('draft', '2024-06'), step('adoption', '2024-10-07')];
    const dates = (to: string) => carriedOver(roadmap, '2024-04-24', to).map(({ date }) => date);
    expect(dates('2024-06-30')).toEqual(['2024-03-01', '2024-06', '2024-10-07']);
    expect(dates('2024-07-01')).toEqual(['2024-06', '2024-09', '2025-01']);
    expect(dates('2027-05-10')).toEqual(['2027-04', '2027-07', '2027-11']);
    const moved = { ...from(), base: { ...from().base, roadmap, day: '2024-04-24' }, date: '2027-05-10' };
    expect(roadmapOf(moved, '2024-05-02').map(({ date }) => date)).toEqual(dates('2027-05-10'));
    expect(roadmapOf({ ...moved, roadmap: [] }, '2024-05-02')).toEqual([]);
  });

  it('says what of it is too long for its line', () => {
    const long = { ...from(), base: { ...from().base, title: { fr: 'x'.repeat(200) }, commune: {} } };
    expect(faultsOf(long)).toMatchObject({ title: 'too-long', commune: 'empty-commune', programme: null });
  });
});

describe('beginning anew', () => {
  it('with a blank page there is one axis and a table, and a title to be written', () => {
    const { layout, agenda, partners } = emptyDraft();
    expect([layout.axes.length, layout.tables.length, agenda.length, partners.length]).toEqual([1, 1, 0, 0]);
    expect(faultsOf(emptyDraft())).toMatchObject({ title: 'empty-title', commune: 'empty-commune', layout: null });
  });

  it('keeps the day that was chosen, and the commune where the plan names none', () => {
    const typed = { ...freshDraft(), date: '2030-05-02', commune: 'Commune', title: 'Titre' };
    expect(begunAnew(emptyDraft(), typed)).toMatchObject({ date: '2030-05-02', commune: 'Commune', title: null });
    expect(begunAnew(from(), typed)).toMatchObject({ date: '2030-05-02', commune: null });
  });
});
