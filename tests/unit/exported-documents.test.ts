// What each document says, before any format writes it.
import { describe, expect, it } from 'vitest';
import type { CommitmentId } from '@/domain/ids';
import type { Locale } from '@/domain/wording';
import type { Block, PrintedDocument } from '@/features/exporting/blocks';
import { documentKinds } from '@/features/exporting/documents';
import { sampleBody } from '../support/bodies';
import { documentFor } from '../support/exports';
import { fullSample } from '../support/full-sample';
import { sampleNote } from '../support/report-sample';

const rowsIn = (block: Block | undefined) =>
  block?.is === 'table'
    ? block.rows.map((row) => row.map(({ texts }) => texts.map(({ text }) => text).join('\n')))
    : [];

/** The blocks beneath a heading, up to the next of its level. */
function beneath({ blocks }: PrintedDocument, title: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.is === 'heading' && block.text.text === title);
  const level = blocks[at]?.is === 'heading' ? blocks[at].level : 0;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.is === 'heading' && block.level <= level);
  if (at < 0) throw new Error(`no heading ${title}`);
  return end < 0 ? rest : rest.slice(0, end);
}

const tables = (blocks: readonly Block[]) => blocks.filter(({ is }) => is === 'table').map(rowsIn);
const linesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.is === 'line' ? [block.text.text] : []));

describe('the cover', () => {
  const programme = { fr: 'Programme d’action d’ouverture 2024–2026' };
  it.each(documentKinds)('names the programme below the workshop’s own title: %s', async (kind) => {
    const lines = linesOf((await documentFor(kind, 'fr', { workshop: { ...fullSample.workshop, programme } })).blocks);
    const title = lines.indexOf(fullSample.workshop.title.fr ?? '');
    expect(title).toBeGreaterThan(-1);
    expect(lines[title + 1]).toBe('Dans le cadre de : Programme d’action d’ouverture 2024–2026');
  });
});

describe('the international template', () => {
  it('has the fields of the open-government action plan in their order', async () => {
    const document = await documentFor('international', 'en', fullSample);
    const [form, milestones] = tables(beneath(document, 'Commitment 1: إحداث ميزانية تشاركية سنوية'));
    expect(form?.map(([field]) => field)).toEqual([
      'Number and name of the commitment',
      'Brief description of the commitment',
      'Commitment lead',
      'Supporting stakeholders',
      'Government',
      'Civil society',
      'Other actors (parliament, private sector, etc.)',
      'Period covered',
      'Problem definition',
      '1. What problem does the commitment aim to address?',
      '2. What are the causes of the problem?',
      'Commitment description',
      '1. What has been done so far to solve the problem?',
      '2. What solution are you proposing?',
      '3. What results do we want to achieve by implementing this commitment?',
      'Commitment analysis',
      '1. How will the commitment promote transparency?',
      '2. How will the commitment help foster accountability?',
      '3. How will the commitment improve citizen participation in defining, implementing and monitoring solutions?',
    ]);
    expect(form?.[1]?.[1]).toBe('إحداث ميزانية تشاركية سنوية يقترح السكان مشاريعها ويصوّتون عليها.');
    expect(form?.slice(4, 8).map(([, answer]) => answer)).toEqual([
      'العمالة',
      'Réseau marocain des collectivités ouvertes',
      'غرفة التجارة',
      '1 November 2024 to 31 October 2026',
    ]);
    expect(milestones).toEqual([
      ['Milestone', 'Expected output', 'Expected completion date', 'Lead', 'Supporting stakeholders'],
      ['Milestone 1', 'دليل المشاركة', 'March 2025', 'لجنة المالية', 'To be completed'],
      ['Milestone 2', 'نشر النتائج', '30 June 2025', 'المجلس', 'الجمعيات'],
    ]);
  });
});

describe('the communal sheet', () => {
  it('has every field of the form, its rows in order without those dropped, and says what is still to be completed', async () => {
    const document = await documentFor('communal', 'fr', fullSample);
    const [form, milestones, indicators] = tables(beneath(document, 'Engagement 1\u00a0: إحداث ميزانية تشاركية سنوية'));
    const body = sampleBody('x');
    const answers = form?.map(([, answer]) => answer) ?? [];
    for (const text of [body.problem, body.causes, body.statusQuo, body.solution, body.results, body.publicUse])
      expect(answers).toContain(text);
    for (const text of [body.lead, body.budget, body.budgetSource, body.communalPlan]) expect(answers).toContain(text);
    expect(answers).toContain(
      [
        'Services de l’État\u00a0: العمالة',
        'Société civile\u00a0: Réseau marocain des collectivités ouvertes',
        'Secteur privé\u00a0: غرفة التجارة',
      ].join('\n'),
    );
    expect(milestones?.slice(1)).toEqual([
      ['دليل المشاركة', '1 novembre 2024', 'mars 2025', 'لجنة المالية', 'À compléter'],
      ['نشر النتائج', '1 mai 2025', '30 juin 2025', 'المجلس', 'الجمعيات'],
    ]);
    expect(indicators?.[1]).toEqual(['عدد المشاركين', '0', '500']);
    const [empty] = tables(beneath(document, 'Engagement 4\u00a0: لوحة قيادة عمومية لتتبع برنامج عمل الجماعة'));
    expect(empty?.filter(([, answer]) => answer === 'À compléter')).toHaveLength(15);
  });
});

describe('what became of each proposal', () => {
  it('says outcome and sentence, or the commitment, or that there is no answer yet', async () => {
    const notes = [
      sampleNote('n1', {
        commitmentId: 'commitment0' as CommitmentId,
        answer: { outcome: 'in-part', text: 'الثلث فقط.', at: 1 },
      }),
      sampleNote('n2', { commitmentId: 'commitment0' as CommitmentId }),
      sampleNote('n3', { answer: { outcome: 'outside-powers', text: '', at: 1 } }),
      sampleNote('n4'),
    ];
    const said = async (locale: Locale) => {
      const { blocks } = await documentFor('fates', locale, { notes });
      const [rows] = tables(blocks);
      return [...(rows ?? []).slice(1).map(([, , became]) => became), ...linesOf(blocks).slice(-1)];
    };
    expect(await said('ar')).toEqual([
      'محتفَظ به جزئيا (في الالتزام 1)\nالثلث فقط.',
      'في الالتزام 1',
      'خارج اختصاصات الجماعة',
      'لا جواب بعد',
      'أُجيب عن 2 من أصل 4، وأُدرج 1 في التزام دون جواب معلَّل بعد، وبقي 1 دون جواب.',
    ]);
    expect((await said('fr')).slice(0, 4)).toEqual([
      'Retenue en partie (dans l’engagement 1)\nالثلث فقط.',
      'Dans l’engagement 1',
      'Hors compétences de la commune',
      'Pas encore de réponse',
    ]);
  });
});

describe('the minutes', () => {
  it('have phases with their times, votes with the rule for ties, agreement, changes, the fingerprint and signatures', async () => {
    const document = await documentFor('minutes', 'fr', fullSample);
    const [phases] = tables(beneath(document, 'Déroulement'));
    expect(phases?.slice(1, 4)).toEqual([
      ['Accueil', '–', '09:15', '–'],
      ['Présentation', '09:15', '09:35', '20 minutes'],
      ['Propositions', '09:35', '10:00', '25 minutes'],
    ]);
    expect(phases?.at(-1)).toEqual(['Clôture', '12:00', '–', '–']);
    const votes = beneath(document, 'Votes');
    expect(linesOf(votes)[0]).toMatch(/^À égalité de points/);
    expect(
      tables(votes)[0]
        ?.slice(1, 3)
        .map(([place]) => place),
    ).toEqual(['1 (à égalité)', '1 (à égalité)']);
    const agreement = beneath(document, 'Adhésion et réserves');
    expect(agreement.filter(({ is }) => is === 'item')).toHaveLength(3);
    expect(tables(beneath(document, 'Changements consignés'))[0]?.slice(1)).toEqual([
      ['Proposition déplacée ou reclassée', '12'],
      ['Changement d’étape', '7'],
    ]);
    expect(linesOf(beneath(document, 'Empreinte de l’archive')).at(-1)).toMatch(/^[0-9a-f]{64}$/);
    expect(
      tables(beneath(document, 'Signatures'))[0]
        ?.slice(1)
        .map(([who]) => who),
    ).toEqual(['Présidence du conseil', 'Animateur ou animatrice', 'Rapporteur ou rapporteuse']);
  });

  it('say when the trail had not come whole, and what did not happen', async () => {
    const lines = linesOf((await documentFor('minutes', 'en', { notes: [], trailIsWhole: false })).blocks);
    for (const said of [/not received the whole trail/, /No vote was held/, /not measured/, /No change on record/])
      expect(lines.some((line) => said.test(line))).toBe(true);
  });
});

describe('every document', () => {
  it.each(documentKinds)('%s names nobody, and says of which instant it is', async (kind) => {
    const { blocks } = await documentFor(kind, 'fr', fullSample);
    const all = JSON.stringify(blocks);
    expect(all).not.toMatch(/uid-of|48213907|06 00/);
    expect(linesOf(blocks)).toContain('État au 25 avril 2024 à 09:00.');
  });

  it.each(documentKinds)('%s says the same in each language, block by block', async (kind) => {
    const shape = async (locale: Locale) =>
      (await documentFor(kind, locale, fullSample)).blocks.map((block) =>
        block.is === 'table' ? block.rows.map((row) => row.length).join() : block.is,
      );
    expect(await shape('ar')).toEqual(await shape('fr'));
    expect(await shape('en')).toEqual(await shape('fr'));
  });
});
