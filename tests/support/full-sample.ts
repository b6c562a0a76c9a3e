// The Chichaoua workshop after its day: forms filled in, proposals answered, votes counted, a trail, and people at the tables.
import { type Outcome, outcomes } from '@/domain/answer';
import type { Gathered } from '@/domain/frozen';
import type { Code, RoundId, TableId, UserId } from '@/domain/ids';
import { type Category, categories, type Member } from '@/domain/member';
import type { Note } from '@/domain/note';
import { phases } from '@/domain/phase';
import type { Rating } from '@/domain/rating';
import type { TrailEntry } from '@/domain/trail';
import { sampleBody } from './bodies';
import { morning, sample, sampleWorkshop } from './report-sample';
import { agreementOf, resultOf, roundOf } from './rounds';

const minute = (n: number) => morning + n * 60_000;

const sentences: Readonly<Partial<Record<Outcome, string>>> = {
  retained: 'أُدرج في الالتزام وسيُعرض على المجلس في دورة أكتوبر.',
  'already-in-place': 'La page existe depuis 2023 : chichaoua.ma/budget.',
  'outside-powers': 'يدخل في اختصاصات وزارة الصحة، وستُحال عليها المراسلة.',
};

/** Three of four proposals of those in a commitment have an answer in words, and one of three of the others. */
const notes: Note[] = sample.notes.map((note, i) => {
  const isAnswered = note.commitmentId ? i % 4 !== 1 : i % 3 === 0;
  const outcome = outcomes[note.commitmentId ? i % 3 : i % outcomes.length] ?? 'retained';
  return isAnswered ? { ...note, answer: { outcome, text: sentences[outcome] ?? '', at: minute(300) } } : note;
});

const over = { open: false, closedAt: minute(130) } as const;
const rounds = [
  roundOf(
    sample.notes.slice(0, 9).map(({ text }) => text),
    {
      ...over,
      id: 'round1' as RoundId,
      title: 'Par quoi commencer ?',
      openedAt: minute(95),
      result: { ...resultOf({ 1: 9, 2: 9, 5: 4, 7: 1 }, { 2: 12, 3: 3 }), voters: 23 },
    },
  ),
  agreementOf('commitment0', {
    ...over,
    id: 'round2' as RoundId,
    openedAt: minute(150),
    result: {
      ...{ voters: 21, counts: { 5: 12, 4: 6, 3: 2, 1: 1 }, hands: {} },
      remarks: [
        { text: 'من يتحمل كلفة الصيانة بعد السنة الأولى؟', reserved: true },
        { text: '', reserved: true },
        { text: 'Il faut aussi les douars.', reserved: false },
      ],
    },
  }),
];

/** Sixty people; two media, three of the equality body, one table of three. */
const share: Readonly<Record<Category, number>> = {
  ...{ council: 12, 'equality-body': 3, staff: 9, 'civil-society': 18, media: 2, citizen: 10 },
};
const kinds: (Category | null)[] = [
  ...categories.flatMap((category) => Array.from({ length: share[category] }, () => category)),
  ...Array.from({ length: 6 }, () => null),
];
const tables = sampleWorkshop.tables.map(({ id }) => id);
const members: Member[] = kinds.map((category, i) => ({
  id: `uid-of-member-${i}` as UserId,
  role: i < tables.length ? 'rapporteur' : 'participant',
  tableId: (i > 56 ? tables[0] : tables[1 + (i % (tables.length - 1))]) as TableId,
  category,
  ...{ code: '48213907' as Code, doneIn: null, muted: false, removed: false, joinedAt: morning },
}));

const entered: TrailEntry[] = phases.slice(1).map((phase, i) => ({
  id: `phase${i}`,
  at: minute([15, 35, 60, 95, 110, 150, 180][i] ?? 0),
  action: 'enterPhase',
  subject: 'workshops/chichaoua2024',
  from: JSON.stringify({ 'stage.phase': phases[i] }),
  to: JSON.stringify({ 'stage.phase': phase }),
  role: 'facilitator',
  tableId: null,
}));
const moved: TrailEntry[] = notes.slice(0, 12).map(({ id, tableId }, i) => ({
  id: `move${i}`,
  at: minute(111 + i),
  action: 'moveNotes',
  subject: `notes/${id}`,
  from: '{"commitmentId":null,"rank":"a0"}',
  to: '{"commitmentId":"commitment0","rank":"a1"}',
  role: 'participant',
  tableId,
}));

const ratings: Rating[] = [5, 5, 4, 3].map((level, i) => ({
  id: `uid-of-member-${i}` as UserId,
  level: level as Rating['level'],
  text: i === 0 ? 'شكرا' : '',
  at: minute(185),
}));

export const fullSample = {
  ...sample,
  notes,
  rounds,
  members,
  ratings,
  stacks: [],
  bodies: ['commitment0', 'commitment1', 'commitment2'].map((id) => sampleBody(id)),
  late: [],
  trail: [...entered, ...moved],
  takenAt: minute(24 * 60),
} satisfies Gathered;
