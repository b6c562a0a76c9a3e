import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phases } from '@/domain/phase';
import { locales } from '@/domain/wording';
import { freshDraft } from '@/features/preparing/beginnings';
import { planOf } from '@/features/preparing/draft';
import { faultsOf, fieldFault, isDay, isFlawless, layoutFault } from '@/features/preparing/plan-faults';
import { freshLayout } from '@/features/preparing/template';
import {
  agendaTemplate,
  axesTemplate,
  newAxisName,
  newItemTitle,
  newPartner,
  newStepTitle,
  roadmapTemplate,
  titleTemplate,
} from '@/i18n/axes-template';
import { posterWords } from '@/i18n/poster-words';

const demo = JSON.parse(readFileSync(join(__dirname, '../../demo/chichaoua-2024-04-24.json'), 'utf8'));

describe('template', () => {
  it('every text of it stands in the three languages', () => {
    const texts = [
      titleTemplate,
      ...[newAxisName, newItemTitle, newStepTitle, newPartner],
      ...Object.values(roadmapTemplate),
      ...axesTemplate.flatMap(({ name, question }) => [name, question]),
      ...agendaTemplate.map(({ title }) => title),
      ...Object.values(posterWords),
    ];
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual([...locales].sort());
      expect(Object.values(text).every((words) => words.trim() !== '')).toBe(true);
      expect(text.ar).toMatch(/[\u0600-\u06FF]/);
    }
  });

  it('says what the demo workshop says, and nothing of one commune', () => {
    expect(axesTemplate.map(({ name }) => name)).toEqual(demo.workshop.axes.map((axis: { name: object }) => axis.name));
    expect(axesTemplate.map(({ question }) => question)).toEqual(
      demo.workshop.axes.map((axis: { question: object }) => axis.question),
    );
    expect(agendaTemplate.map(({ title }) => title)).toEqual(
      demo.workshop.agenda.map((item: { title: object }) => item.title),
    );
    expect(titleTemplate).toEqual(demo.workshop.title);
    expect(JSON.stringify([titleTemplate, axesTemplate, agendaTemplate, roadmapTemplate])).not.toMatch(
      /chichaoua|شيشاوة/i,
    );
  });

  it('has four axes apart in colour, a table of ten for each, and every phase of the day', () => {
    const { axes, tables } = freshLayout();
    expect(axes.map(({ hue }) => hue)).toEqual(['teal', 'indigo', 'amber', 'rose']);
    expect(tables.map(({ axisId, name, seats }) => [axisId, name, seats])).toEqual(
      axes.map(({ id }, index) => [id, String(index + 1), 10]),
    );
    expect(agendaTemplate.map(({ phase }) => phase)).toEqual(phases);
  });

  it('ids are new each time', () => {
    const ids = [freshLayout(), freshLayout()].flatMap(({ axes, tables }) => [...axes, ...tables].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('draft of a workshop', () => {
  it('untouched but for the commune, it is a whole plan: title in all languages, today, the reader’s language', () => {
    const plan = planOf({ ...freshDraft(), commune: '  جماعة تجريبية ' }, '2030-01-31', 'ar');
    expect(plan).toMatchObject({
      title: titleTemplate,
      commune: { ar: 'جماعة تجريبية' },
      venue: {},
      notice: {},
      date: '2030-01-31',
      locale: 'ar',
      settings: { privateWriting: true, chooseTable: true, moderation: 'off' },
    });
    expect(plan.axes).toHaveLength(4);
    expect(plan.agenda).toEqual(agendaTemplate);
  });

  it('what was typed is in the workshop’s language, whatever language its organiser reads', () => {
    const plan = planOf({ ...freshDraft(), title: 'Atelier', commune: 'Commune', locale: 'fr' }, '2030-01-31', 'ar');
    expect(plan).toMatchObject({ title: { fr: 'Atelier' }, commune: { fr: 'Commune' }, locale: 'fr' });
  });

  it('says what is missing or too long, and takes the rest', () => {
    const draft = { ...freshDraft(), commune: 'Commune' };
    expect(isFlawless(faultsOf(draft))).toBe(true);
    expect(faultsOf({ ...draft, commune: ' \u200F ' }).commune).toBe('empty-commune');
    expect(faultsOf({ ...draft, title: '' }).title).toBe('empty-title');
    expect(faultsOf({ ...draft, title: 'ا'.repeat(160) }).title).toBeNull();
    expect(faultsOf({ ...draft, title: 'ا'.repeat(161) }).title).toBe('too-long');
    expect(faultsOf({ ...draft, commune: 'a'.repeat(121) }).commune).toBe('too-long');
    expect(faultsOf({ ...draft, date: '' }).date).toBe('bad-date');
    expect(fieldFault('axis-name', 'a'.repeat(81))).toBe('too-long');
    expect(fieldFault('question', 'a'.repeat(201))).toBe('too-long');
    expect(fieldFault('question', '')).toBeNull();
    expect(fieldFault('table-name', ' ')).toBe('empty-table-name');
  });

  it('a day is one that the calendar has', () => {
    expect(['2024-02-29', '2030-12-31'].filter(isDay)).toHaveLength(2);
    expect(['2023-02-29', '2024-13-01', '2024-4-24', '24/04/2024', '0024-04-24', ''].filter(isDay)).toEqual([]);
  });

  it('an arrangement that can’t stand is told by its first fault', () => {
    const layout = freshLayout();
    const [axis] = layout.axes;
    if (!axis) throw new Error('the template has axes');
    const many = (count: number) => Array.from({ length: count }, () => axis);
    expect(layoutFault(layout)).toBeNull();
    expect(layoutFault({ axes: [], tables: [] })).toBe('no-axis');
    expect(layoutFault({ ...layout, axes: many(13) })).toBe('too-many-axes');
    expect(
      layoutFault({ ...layout, tables: Array.from({ length: 61 }).flatMap(() => layout.tables.slice(0, 1)) }),
    ).toBe('too-many-tables');
    expect(layoutFault({ ...layout, tables: layout.tables.slice(1) })).toBe('axis-without-table');
    for (const fault of [{ name: {} }, { name: { fr: 'x'.repeat(81) } }, { question: { ar: 'س'.repeat(201) } }])
      expect(layoutFault({ ...layout, axes: [{ ...axis, ...fault }, ...layout.axes.slice(1)] })).toBe('axis-at-fault');
  });
});
