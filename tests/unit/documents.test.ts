import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { emptyBody } from '@/domain/body';
import { type Collection, type DocumentIn, NOW } from '@/domain/change';
import type {
  AxisId,
  Code,
  CommitmentId,
  Rank,
  RollId,
  RoundId,
  TableId,
  TicketCode,
  UserId,
  WorkshopId,
} from '@/domain/ids';
import { freshScreen } from '@/domain/screen';
import { readDocument, storedFields } from '@/gateway/firestore/documents';

const axisId = 'axis-1' as AxisId;
const tableId = 'table-1' as TableId;
const code = '12345678' as Code;
const rank = 'a0' as Rank;
const [created, updated] = [1_713_952_800_123, 1_713_956_400_456];
const preview = { title: { ar: 'ورشة' }, commune: {}, locale: 'ar', notice: { fr: 'Notice' } } as const;

const documents: { readonly [In in Collection]: DocumentIn<In> } = {
  workshops: {
    title: { ar: 'ورشة', fr: 'Atelier', en: 'Workshop' },
    commune: { ar: 'جماعة' },
    programme: { fr: 'Programme 2024–2026' },
    venue: {},
    date: '2024-04-24',
    locale: 'ar',
    partners: [{ fr: 'Réseau' }],
    axes: [{ id: axisId, name: { ar: 'محور' }, question: {}, hue: 'teal' }],
    tables: [{ id: tableId, axisId, name: '1', seats: 8 }],
    agenda: [{ phase: 'welcome', title: { fr: 'Ouverture' }, minutes: 10 }],
    instructions: { propose: { ar: 'اكتبوا في صمت' } },
    roadmap: [{ id: 'draft', title: {}, date: '2024-06' }],
    settings: { privateWriting: true, chooseTable: false, moderation: 'off' },
    notice: {},
    particulars: { controller: { ar: 'الجماعة' }, declaration: 'D-1/2024', own: {} },
    purgeAskedAt: created,
    purgedAt: null,
    deleteAfter: updated,
    stage: {
      phase: 'propose',
      previous: 'welcome',
      changedAt: updated,
      revealed: true,
      begunAt: created,
      endsAt: updated + 600_000,
      pausedLeft: 90_000,
      clockLength: null,
      atZero: 'notify',
      call: { subject: 'commitments/c1', text: 'ميزانية' },
      frozen: false,
    },
    status: 'open',
    joinCode: code,
    createdBy: 'someone' as UserId,
    createdAt: created,
    schema: 1,
  },
  invitations: { workshopId: 'w' as WorkshopId, role: 'participant', tableId, open: true, preview },
  rounds: {
    kind: 'dots',
    title: 'Vote',
    axisId,
    tables: [tableId],
    commitmentId: null,
    options: [{ id: '1', subject: 'notes/n1', text: 'نريد بوابة' }],
    marks: ['1.1', '1.2'],
    dots: 3,
    cap: 2,
    tickets: { roll: 'roll' as RollId, made: 28 },
    open: false,
    openedAt: created,
    closedAt: updated,
    result: { voters: 2, counts: { 1: 3 }, hands: {}, remarks: [{ text: 'À préciser', reserved: true }] },
  },
  ballots: { picks: ['1.1', '1.2'], remark: '', reserved: false, at: updated },
  hands: { counts: { 1: 4 }, at: updated },
  rolls: { title: 'Vote', made: 28, state: 'sealed', at: updated },
  tickets: { used: true },
  stubs: { code: '1234567890123456' as TicketCode, roundId: 'r1' as RoundId },
  turnouts: { voters: 2, expected: 9 },
  ratings: { level: 4, text: 'شكرا', at: updated },
  pairings: { uid: 'someone' as UserId, at: updated, workshopId: null, invitation: null, screenId: null },
  keys: { role: 'screen', tableId: null, open: false },
  members: {
    role: 'rapporteur',
    tableId,
    category: 'council',
    code,
    doneIn: 'propose',
    muted: false,
    removed: true,
    joinedAt: created,
  },
  tables: { needsHelp: true, people: 7 },
  screens: { ...freshScreen, axisId, spotlight: 'n1' },
  stacks: { axisId, tableId, title: 'مقترحات متشابهة', rank },
  notes: {
    axisId,
    tableId,
    text: 'نريد بوابة\n🙂',
    slot: 3,
    origin: 'oral',
    category: 'citizen',
    commitmentId: 'c1' as CommitmentId,
    stackId: null,
    rank,
    state: 'hidden',
    cleared: false,
    revealed: true,
    late: true,
    answer: { outcome: 'merged', text: 'oui', at: updated },
    createdAt: created,
    updatedAt: updated,
  },
  commitments: { axisId, tableId, title: '', rank, state: 'set-aside', createdAt: created, updatedAt: updated },
  bodies: {
    ...{ problem: 'م', causes: '', statusQuo: '', solution: 'ح', results: '', transparency: '', accountability: '' },
    ...{
      participation: '',
      publicUse: '',
      lead: 'الجماعة',
      start: '2024-11-01',
      end: '',
      budget: '',
      budgetSource: '',
    },
    communalPlan: '',
    partners: { p1: { rank, dropped: true, kind: 'state', name: 'العمالة' } },
    indicators: { i1: { rank, dropped: false, name: 'عدد', baseline: '0', target: '12' } },
    milestones: { m1: { rank, dropped: false, output: 'x', start: '', due: '2025-01-01', lead: '', partners: '' } },
    wholeSince: updated,
  },
  updates: { u: 'AAA=', role: 'rapporteur', tableId, at: updated },
  attendance: {
    name: 'أمينة',
    organisation: '',
    category: 'citizen',
    gender: 'woman',
    consent: true,
    signedAt: created,
  },
  late: { text: 'late', axisId, tableId, taken: false, at: created },
  sums: {
    at: created,
    participation: {
      people: 12,
      byCategory: [{ key: null, people: 12 }],
      byTable: [{ key: tableId, people: null }],
    },
    attendance: {
      people: 9,
      byCategory: [{ of: 'untold', people: 9 }],
      byGender: [{ of: 'woman', people: null }],
    },
    ratings: [{ level: 4, text: 'جيد' }],
  },
  templates: { sentence: { ar: 'أُدمج.' } },
  finishes: { at: created, proposals: 9, placed: 2, without: 1, reopened: false },
  trail: { at: created, action: 'moveNotes', subject: 'notes/n1', from: '{}', to: '{}', role: 'participant', tableId },
};

/** Fields that workshops older than them don't have. */
const younger = new Set(['programme', 'particulars', 'purgeAskedAt', 'purgedAt', 'tickets']);

const collections = Object.keys(documents) as Collection[];

describe('a document of each collection', () => {
  it.each(collections)('comes back from %s as it went', (collection) => {
    expect(readDocument(collection, storedFields(documents[collection]))).toEqual({ document: documents[collection] });
  });

  // A form grows field by field.
  it.each(collections.filter((name) => name !== 'bodies'))(
    'is kept out of %s when any one of its fields is missing',
    (collection) => {
      const stored = storedFields(documents[collection]);
      for (const field of Object.keys(stored).filter((name) => !younger.has(name))) {
        const { [field]: _, ...rest } = stored;
        const read = readDocument(collection, rest);
        expect(read, field).toMatchObject({ document: null, fault: expect.stringContaining(`${field}: `) });
      }
    },
  );

  it('is filled up where a form lacks fields, and a row that is odd is shown with what can be read of it', () => {
    const odd = { milestones: { m1: { output: 'x', due: 7 } }, partners: { p1: { name: 'y', kind: 'foe' } } };
    const { id: _, ...empty } = emptyBody('c1' as CommitmentId);
    const row = { rank, dropped: false };
    const milestones = { m1: { ...row, output: 'x', due: '', start: '', lead: '', partners: '' } };
    const partners = { p1: { ...row, name: 'y', kind: 'other' } };
    expect(readDocument('bodies', odd)).toEqual({ document: { ...empty, milestones, partners } });
  });

  it.each(collections)('is read from %s without the fields that this release does not know', (collection) => {
    const stored = { ...storedFields(documents[collection]), later: 'x' };
    expect(readDocument(collection, stored)).toEqual({ document: documents[collection] });
  });
});

describe('times', () => {
  it('are timestamps where they are kept, at every depth, and durations are numbers', () => {
    const stored = storedFields(documents.workshops);
    expect(stored.createdAt).toEqual(Timestamp.fromMillis(created));
    expect(stored.deleteAfter).toEqual(Timestamp.fromMillis(updated));
    expect(stored.stage).toMatchObject({ endsAt: Timestamp.fromMillis(updated + 600_000), pausedLeft: 90_000 });
    expect(storedFields(documents.notes).answer).toMatchObject({ at: Timestamp.fromMillis(updated) });
  });

  it('are timestamps under dotted names too, and the server’s where they are NOW', () => {
    const stored = storedFields({
      'stage.endsAt': created,
      'stage.changedAt': NOW,
      'stage.pausedLeft': 5,
      answer: { at: NOW },
    });
    expect(stored['stage.endsAt']).toEqual(Timestamp.fromMillis(created));
    expect(stored['stage.changedAt']).toEqual(serverTimestamp());
    expect(stored['stage.pausedLeft']).toBe(5);
    expect(stored.answer).toEqual({ at: serverTimestamp() });
  });
});

describe('a fault', () => {
  it('names the field within the field', () => {
    const stored = storedFields(documents.notes);
    const read = readDocument('notes', { ...stored, answer: { outcome: 'merged', text: 3, at: 5 } });
    expect(read).toMatchObject({ document: null, fault: expect.stringMatching(/^answer\.text: /) });
  });

  it('is a value that this release does not know', () => {
    for (const odd of [{ state: 'gone' }, { category: 'king' }, { slot: '3' }, { createdAt: 'yesterday' }]) {
      expect(readDocument('notes', { ...storedFields(documents.notes), ...odd }).document).toBeNull();
    }
    expect(readDocument('workshops', { ...storedFields(documents.workshops), schema: 2 }).document).toBeNull();
  });
});

it('texts are kept whole: half an emoji would hang the client', () => {
  const stored = storedFields({ text: 'a\ud83d', answer: { text: '\ude42b' }, partners: [{ fr: '\ud83d\ude42' }] });
  expect(stored).toEqual({ text: 'a\ufffd', answer: { text: '\ufffdb' }, partners: [{ fr: '🙂' }] });
});
