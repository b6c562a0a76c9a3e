// The archive holds everything but people; what comes back is believed only when it is whole.
import { describe, expect, it } from 'vitest';
import { ARCHIVE_UNITS, archiveOf, archiveText, checkArchive } from '@/domain/archive';
import type { Rank, RollId, StackId, TableId, UserId } from '@/domain/ids';
import type { LateNote } from '@/domain/late';
import type { Rating } from '@/domain/rating';
import type { Stack } from '@/domain/stack';
import type { TrailEntry } from '@/domain/trail';
import { canonicalJson } from '@/lib/canonical-json';
import { sha256Hex } from '@/lib/sha256';
import { sampleBody } from '../support/bodies';
import { morning, sample, sampleNote, sampleWorkshop } from '../support/report-sample';
import { resultOf, roundOf } from '../support/rounds';

const late: LateNote = {
  id: 'late1',
  text: 'وصل متأخرا',
  axisId: sampleWorkshop.axes[0]?.id ?? sampleNote('x').axisId,
  tableId: 't1' as TableId,
  taken: false,
  at: morning,
};

const trail: TrailEntry = {
  id: 'trail1',
  at: morning,
  action: 'renewCode',
  subject: 'workshops/chichaoua2024',
  from: JSON.stringify({ joinCode: '48213907', 'stage.phase': 'propose' }),
  to: JSON.stringify({ joinCode: '55556666', 'stage.phase': 'draft' }),
  role: 'facilitator',
  tableId: null,
};

const stack: Stack = {
  id: 'stack1' as StackId,
  axisId: late.axisId,
  tableId: late.tableId,
  title: 'متشابهة',
  rank: 'a0' as Rank,
};

const round = roundOf(['a', 'b'], {
  open: false,
  closedAt: morning,
  result: resultOf({ 1: 2 }, { 2: 5 }),
  tickets: { roll: 'k' as RollId, made: 28 },
});
const body = sampleBody('commitment0');
const ratings = (['2', '5', '5', '4'] as const).map((level, i): Rating => {
  const text = ['', 'شكرا', 'Bien', 'Long'][i] ?? '';
  return { id: `uid-of-rater-${i}` as UserId, level: Number(level) as Rating['level'], text, at: morning + i };
});
const archived = { ...sample, stacks: [stack], rounds: [round], bodies: [body], ratings, late: [late], trail: [trail] };
const text = archiveText(archiveOf(archived));

/** An archive whose content was changed and whose fingerprint was made to fit again. */
function forged(change: (content: Record<string, unknown>) => Record<string, unknown>): string {
  const archive = JSON.parse(text);
  const content = change(archive.content);
  return JSON.stringify({ ...archive, content, sha256: sha256Hex(canonicalJson(content)) });
}

describe('archiveOf', () => {
  it('keeps into which other a commitment went, and who fills in the forms', () => {
    const [first, ...rest] = sample.commitments;
    if (!first) throw new Error('the sample has four');
    const merged = { ...first, state: 'set-aside', mergedInto: rest[0]?.id ?? null } as const;
    const workshop = { ...sample.workshop, settings: { ...sample.workshop.settings, tableWrites: false } };
    const checked = checkArchive(archiveText(archiveOf({ ...sample, workshop, commitments: [merged, ...rest] })));
    expect(JSON.stringify(checked)).toContain(`"mergedInto":"${merged.mergedInto}"`);
    expect(JSON.stringify(checked)).toContain('"tableWrites":false');
  });

  it('holds every note whatever its state, every commitment and stack, the late box and the trail', () => {
    const { content } = archiveOf(archived);
    expect(content.notes).toHaveLength(sample.notes.length);
    expect(content.notes.some(({ state }) => state === 'hidden')).toBe(true);
    expect(content.commitments).toHaveLength(4);
    expect(content.stacks).toEqual([stack]);
    expect(content.late).toEqual([late]);
    const { pending: _device, ...kept } = round;
    expect(content.rounds).toEqual([kept]);
    expect(content.trail).toMatchObject([{ id: 'trail1', action: 'renewCode' }]);
    expect(content.bodies).toEqual([body]);
    expect(content.workshop).toMatchObject({ id: sampleWorkshop.id, title: sampleWorkshop.title });
  });

  it('holds no person, no code and nothing of this device', () => {
    expect(text).not.toMatch(/uid-of-the-founder|createdBy|joinCode|48213907|55556666|pending/);
    expect(archiveOf(archived).content.trail).toMatchObject([{ to: '{"stage.phase":"draft"}' }]);
  });

  it('has how the day was in an order that tells neither who said it nor when', () => {
    expect(archiveOf(archived).content.ratings).toEqual([
      { level: 5, text: 'Bien' },
      { level: 5, text: 'شكرا' },
      { level: 4, text: 'Long' },
      { level: 2, text: '' },
    ]);
    expect(text).not.toContain('uid-of-rater');
  });

  it('gives the same text for the same workshop, whatever the order documents came in', () => {
    const turned = {
      ...archived,
      notes: [...sample.notes].reverse(),
      commitments: [...sample.commitments].reverse(),
      ratings: [...ratings].reverse(),
      trail: [trail],
    };
    expect(archiveText(archiveOf(turned))).toBe(text);
  });

  it('gives another fingerprint when one letter differs', () => {
    const [first, ...others] = sample.notes;
    const changed = { ...archived, notes: [{ ...(first ?? sampleNote('x')), text: 'x' }, ...others] };
    expect(archiveOf(changed).sha256).not.toBe(archiveOf(archived).sha256);
  });

  it('has a fingerprint that others can reckon: SHA-256 of the canonical content', () => {
    const { sha256, content } = JSON.parse(text);
    expect(sha256).toBe(sha256Hex(canonicalJson(content)));
  });
});

describe('checkArchive', () => {
  it('takes back what was written, byte for byte, with a byte order mark and other spacing too', () => {
    for (const written of [text, `\uFEFF${text}`, JSON.stringify(JSON.parse(text))]) {
      const { archive, fault } = checkArchive(written);
      expect(fault).toBeNull();
      expect(archive && archiveText(archive)).toBe(text);
    }
  });

  it('takes back texts with halves of emoji, null characters and every script', () => {
    const hostile = 'a\uD800b\0\uFFFE\u202E👨‍👩‍👧 ⵜⴰⵎ __proto__ "]]>';
    const odd = archiveText(archiveOf({ ...sample, notes: [sampleNote('n', { text: hostile })] }));
    expect(checkArchive(odd).archive?.content.notes[0]?.text).toBe(hostile);
  });

  it.each([
    ['nothing', ''],
    ['half a file', text.slice(0, text.length / 2)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', JSON.stringify({ ...JSON.parse(text), format: 'other' })],
    ['no fingerprint', JSON.stringify({ ...JSON.parse(text), sha256: undefined })],
    ['a schema of 0', JSON.stringify({ ...JSON.parse(text), schema: 0 })],
    ['content that is a text', JSON.stringify({ ...JSON.parse(text), content: 'x' })],
  ])('says that %s is no archive', (_, written) => {
    expect(checkArchive(written)).toEqual({ archive: null, fault: 'not-an-archive' });
  });

  it('says that one of a later schema is newer', () => {
    expect(checkArchive(JSON.stringify({ ...JSON.parse(text), schema: 2 })).fault).toBe('newer');
  });

  it('says that it was altered when one letter was', () => {
    expect(checkArchive(text.replace('ميزانية', 'ميزانيه')).fault).toBe('altered');
    const { sha256 } = JSON.parse(text);
    expect(checkArchive(text.replace(sha256, '0'.repeat(64))).fault).toBe('altered');
  });

  it('says that it is too big before reading it', () => {
    expect(checkArchive(' '.repeat(ARCHIVE_UNITS + 1)).fault).toBe('too-big');
  });

  it('survives one that nests too deep', () => {
    const deep = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const written = `{"format":"warsha-archive","schema":1,"sha256":"${'0'.repeat(64)}","content":${deep}}`;
    expect(checkArchive(written).archive).toBeNull();
  });

  it('takes what was forged to fit only when it has the shape', () => {
    expect(checkArchive(forged((content) => content)).fault).toBeNull();
    const { notes, rounds, bodies } = JSON.parse(text).content;
    const bad: Record<string, unknown>[] = [
      { notes: 'x' },
      { notes: [{ ...notes[0], text: 7 }] },
      { notes: [{ ...notes[0], id: 'a/b' }] },
      { notes: [{ ...notes[0], state: 'gone' }] },
      { notes: [{ ...notes[0], slot: 1.5 }] },
      { notes: [notes[0], notes[0]] },
      { rounds: [{ ...rounds[0], result: { voters: 1, counts: { 1: -1 }, hands: {}, remarks: [] } }] },
      { rounds: [{ ...rounds[0], kind: 'other' }] },
      { rounds: [{ ...rounds[0], tickets: { roll: 'k', made: -1 } }] },
      { rounds: [{ ...rounds[0], tickets: { roll: 'a/b', made: 1 } }] },
      { commitments: [{}] },
      { bodies: [{ ...bodies[0], lead: 7 }] },
      { bodies: [{ ...bodies[0], milestones: { m1: { output: 'x' } } }] },
      { bodies: [{ ...bodies[0], partners: { 'a/b': bodies[0].partners.p1 } }] },
      { bodies: [bodies[0], bodies[0]] },
      { ratings: [{ level: 6, text: '' }] },
      { stacks: [{}] },
      { stacks: [stack, stack].map((each) => ({ ...each })) },
      { workshop: null },
    ];
    expect(bad.map((fields) => checkArchive(forged((content) => ({ ...content, ...fields }))).fault)).toEqual(
      bad.map(() => 'malformed'),
    );
  });

  it('takes one from before there were stacks', () => {
    const { archive, fault } = checkArchive(forged(({ stacks: _none, ...content }) => content));
    expect(fault).toBeNull();
    expect(archive?.content.stacks).toEqual([]);
  });

  it('takes one from before there were forms and ratings', () => {
    const before = forged(({ bodies: _forms, ratings: _ratings, ...content }) => content);
    expect(checkArchive(before).archive?.content).toMatchObject({ bodies: [], ratings: [] });
  });

  it('reads archives from before there were votes', () => {
    const before = forged(({ rounds: _none, ...content }) => content);
    expect(JSON.parse(before).content.rounds).toBeUndefined();
    expect(checkArchive(before).archive?.content.rounds).toEqual([]);
  });

  it('leaves out fields it does not know', () => {
    const { archive } = checkArchive(
      forged((content) => ({ ...content, workshop: { ...Object(content.workshop), createdBy: 'someone' }, extra: 1 })),
    );
    expect(archive?.content.workshop.title).toEqual(sampleWorkshop.title);
    expect(JSON.stringify(archive)).not.toMatch(/someone|extra/);
  });
});
