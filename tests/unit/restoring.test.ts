// What comes out of an archive is what went into it, and nothing is written of one that no workshop could be.

import { describe, expect, it } from 'vitest';
import { type Archive, type Archived, archiveOf, archiveText, checkArchive } from '@/domain/archive';
import type { ArchivedContent } from '@/domain/archive-shape';
import type { Code, RollId, UserId, WorkshopId } from '@/domain/ids';
import { unrestorableIn } from '@/domain/restorable';
import {
  compareRestored,
  contentPrint,
  countsOf,
  finishRestoring,
  openRestored,
  restoringBatches,
} from '@/domain/restoring';
import type { Wording } from '@/domain/wording';
import { createMemoryGateway } from '@/gateway/memory/memory-gateway';
import { readBack } from '@/live';
import { demoCodes } from '../../demo/chichaoua';
import { wholeDay } from '../support/archives';

const archive = archiveOf(wholeDay());
const id = 'restored' as WorkshopId;
const secrets = () => demoCodes(() => 'x'.repeat(22) as Code);

async function restored(from: Archive) {
  const gateway = createMemoryGateway({ userId: 'founder' as UserId });
  await gateway.commit(id, openRestored(id, 'founder' as UserId, from, secrets()));
  for (const batch of restoringBatches(id, from)) await gateway.commit(id, batch);
  return gateway;
}

describe('a workshop out of its archive', () => {
  it('is the same in everything but what must differ', async () => {
    const gateway = await restored(archive);
    const comparison = compareRestored(archive, await readBack(gateway, id));
    expect(comparison.isSame).toBe(true);
    expect(comparison.found).toEqual(countsOf(archive.content));
    expect(Object.values(comparison.wanted).every((count) => count > 0)).toBe(true);

    await gateway.commit(id, finishRestoring(id, archive));
    const whole = archiveOf(await readBack(gateway, id));
    expect(contentPrint(whole.content)).toBe(contentPrint(archive.content));
    expect(whole.content.workshop.stage).toMatchObject({ phase: 'close', previous: null, endsAt: null, call: null });
    const text = archiveText(whole);
    expect(checkArchive(text).fault).toBeNull();
    for (const personal of ['founder', 'uid-of-member', '48213907', 'xxxxxx']) expect(text).not.toContain(personal);
  });

  it('is compared in its phase too, as soon as it is whole', async () => {
    const gateway = await restored(archive);
    await gateway.commit(id, finishRestoring(id, archive));
    expect(compareRestored(archive, await readBack(gateway, id)).isSame).toBe(true);
    for (const fields of [{ 'stage.phase': 'group' }, { status: 'closed' }, { deleteAfter: 9 }] as const) {
      const [before] = finishRestoring(id, archive);
      await gateway.commit(id, [{ op: 'patch', in: 'workshops', id, fields }]);
      expect(compareRestored(archive, await readBack(gateway, id)).isSame).toBe(false);
      await gateway.commit(id, before ? [before] : []);
    }
    expect(compareRestored(archive, await readBack(gateway, id)).isSame).toBe(true);
  });

  it('comes out of its own archive once more', async () => {
    const gateway = await restored(archive);
    await gateway.commit(id, finishRestoring(id, archive));
    const second = archiveOf(await readBack(gateway, id));
    const again = await restored(second);
    expect(compareRestored(second, await readBack(again, id)).isSame).toBe(true);
    expect(contentPrint(second.content)).toBe(contentPrint(archive.content));
  });

  it('is written twice without anything coming twice', async () => {
    const gateway = await restored(archive);
    for (const batch of restoringBatches(id, archive)) await gateway.commit(id, batch);
    expect(compareRestored(archive, await readBack(gateway, id)).isSame).toBe(true);
  });

  it('tells its changes of itself, not of the one it came from', () => {
    const subjects = restoringBatches(id, archive)
      .flat()
      .flatMap((change) => (change.in === 'trail' && change.op === 'put' ? change.value.subject : []));
    expect(subjects).toContain('workshops/restored');
    expect(subjects.filter((subject) => subject === `workshops/${archive.content.workshop.id}`)).toEqual([]);
  });

  it('is marked as unfinished until the end, and then as whole', () => {
    const [opening] = openRestored(id, 'founder' as UserId, archive, secrets());
    expect(opening).toMatchObject({ value: { restored: { sha256: archive.sha256, whole: false } } });
    const [end] = finishRestoring(id, archive);
    expect(end).toMatchObject({ fields: { restored: { sha256: archive.sha256, whole: true } } });
  });

  it('keeps to small batches, and to sixteen forms in one', () => {
    const many = archiveOf({ ...wholeDay(), ...manyForms(60) });
    const batches = restoringBatches(id, many);
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(100);
    const forms = batches.map((batch) => batch.filter((change) => change.in === 'bodies').length);
    expect(Math.max(...forms)).toBe(16);
    expect(forms.reduce((sum, count) => sum + count, 0)).toBe(60);
  });
});

function manyForms(count: number): Pick<Archived, 'commitments' | 'bodies'> {
  const day = wholeDay();
  const [commitment] = day.commitments;
  const [body] = day.bodies ?? [];
  if (!commitment || !body) throw new Error('the day has commitments with forms');
  const ids = Array.from({ length: count }, (_, i) => `c${i}` as typeof commitment.id);
  return {
    commitments: ids.map((name) => ({ ...commitment, id: name })),
    bodies: ids.map((name) => ({ ...body, id: name })),
  };
}

describe('two archives are told apart', () => {
  const day = wholeDay();
  const [note, ...others] = day.notes;
  const [commitment, ...further] = day.commitments;
  if (!note || !commitment) throw new Error('the day has proposals and commitments');
  const differences: Readonly<Record<string, Partial<Archived>>> = {
    'a proposal lost': { notes: others },
    'a word changed': { notes: [{ ...note, text: `${note.text}.` }, ...others] },
    'a place changed': { notes: [{ ...note, commitmentId: null, stackId: null }, ...others] },
    'a date changed': { notes: [{ ...note, createdAt: note.createdAt + 1 }, ...others] },
    'a commitment kept': { commitments: [{ ...commitment, state: 'kept' }, ...further] },
    'a phase changed': { workshop: { ...day.workshop, stage: { ...day.workshop.stage, phase: 'review' } } },
    'a programme renamed': { workshop: { ...day.workshop, programme: { fr: 'Un autre' } } },
    'a form emptied': { bodies: (day.bodies ?? []).map((body) => ({ ...body, problem: '' })) },
    'a result changed': {
      rounds: (day.rounds ?? []).map((round) => ({ ...round, result: null })),
    },
  };
  it.each(Object.entries(differences))('by %s', (_, difference) => {
    expect(contentPrint(archiveOf({ ...day, ...difference }).content)).not.toBe(contentPrint(archive.content));
  });

  it('but not by what a restored workshop can’t share', () => {
    const { stage } = day.workshop;
    const moved = {
      ...stage,
      changedAt: 7,
      previous: null,
      endsAt: 9,
      clockLength: 9,
      call: { subject: null, text: '' },
    };
    const other = archiveOf({ ...day, workshop: { ...day.workshop, id, createdAt: 7, stage: moved } });
    const told = { ...other.content, trail: other.content.trail.map((entry) => inNew(entry)) };
    expect(contentPrint(told)).toBe(contentPrint(archive.content));
  });

  const inNew = <T extends { subject: string }>(entry: T) => ({
    ...entry,
    subject: entry.subject.replace(`workshops/${day.workshop.id}`, `workshops/${id}`),
  });
});

describe('what can’t be restored', () => {
  const { content } = archive;
  const [note] = content.notes;
  const [commitment] = content.commitments;
  const [body] = content.bodies;
  const [round] = content.rounds;
  const [entry] = content.trail;
  const [late] = content.late;
  if (!note || !commitment || !body || !round || !entry || !late)
    throw new Error('the day has something of everything');

  it('has a name for its programme that a workshop can bear', () => {
    const named = (programme: Wording) => ({ ...content, workshop: { ...content.workshop, programme } });
    expect(unrestorableIn(named({ fr: 'x'.repeat(300) }))).toBeNull();
    expect(unrestorableIn(named({ fr: 'x'.repeat(301) }))).toBe('workshop › programme › fr');
  });
  it('is not a day as it was', () => expect(unrestorableIn(content)).toBeNull());

  const cases: Readonly<Record<string, readonly [Partial<ArchivedContent>, string]>> = {
    'a proposal under another name': [{ notes: [{ ...note, id: 'free' as typeof note.id }] }, 'notes › 0 › id'],
    'a proposal of 281 units': [{ notes: [{ ...note, text: 'x'.repeat(281) }] }, 'notes › 0 › text'],
    'a proposal of nothing that can be seen': [{ notes: [{ ...note, text: '\u200B' }] }, 'notes › 0 › text'],
    'a proposal that hides its direction': [{ notes: [{ ...note, text: 'a\u202Eb' }] }, 'notes › 0 › text'],
    'a proposal in two places': [
      { notes: [{ ...note, commitmentId: commitment.id, stackId: 's' as never }] },
      'notes › 0',
    ],
    'a rank that is none': [{ notes: [{ ...note, rank: 'a b' as never }] }, 'notes › 0 › rank'],
    'an answer of 1,001 units': [
      { notes: [{ ...note, answer: { outcome: 'merged', text: 'x'.repeat(1001), at: 1 } }] },
      'notes › 0 › answer › text',
    ],
    'a date before all dates': [{ notes: [{ ...note, createdAt: -1 }] }, 'notes › 0 › createdAt'],
    'half a millisecond': [{ notes: [{ ...note, updatedAt: 0.5 }] }, 'notes › 0 › updatedAt'],
    'more proposals than can be read back': [{ notes: Array.from({ length: 3001 }, () => note) }, 'notes'],
    'a title of 161 units': [{ commitments: [{ ...commitment, title: 'x'.repeat(161) }] }, 'commitments › 0 › title'],
    'a name that the database keeps for itself': [
      { commitments: [{ ...commitment, id: '__c__' as typeof commitment.id }] },
      'commitments › 0 › id',
    ],
    'a name of 65 units': [
      { stacks: [{ ...content.stacks[0], id: 'x'.repeat(65) as never } as (typeof content.stacks)[number]] },
      'stacks › 0 › id',
    ],
    'a form of no commitment': [{ bodies: [{ ...body, id: 'gone' as typeof body.id }] }, 'bodies › 0 › id'],
    'a form of 60,001 units': [{ bodies: [{ ...body, problem: 'x'.repeat(60_001) }] }, 'bodies › 0'],
    'a form that begins on no day': [{ bodies: [{ ...body, start: 'soon' }] }, 'bodies › 0 › start'],
    'a form of 61 partners': [
      {
        bodies: [
          {
            ...body,
            partners: Object.fromEntries(
              Array.from({ length: 61 }, (_, i) => [
                `p${i}`,
                { rank: 'a0' as never, dropped: false, kind: 'other', name: '' },
              ]),
            ),
          },
        ],
      },
      'bodies › 0 › partners',
    ],
    'a vote without dots': [{ rounds: [{ ...round, dots: 0 }] }, 'rounds › 0 › dots'],
    'a vote with tickets of no name': [
      { rounds: [{ ...round, tickets: { roll: 'x'.repeat(65) as RollId, made: 1 } }] },
      'rounds › 0 › tickets › roll',
    ],
    'a vote with more on one than there are': [{ rounds: [{ ...round, dots: 1, cap: 2 }] }, 'rounds'],
    'a change of what has no trail': [{ trail: [{ ...entry, subject: 'members/x' }] }, 'trail › 0 › subject'],
    'a change by no command': [{ trail: [{ ...entry, action: 'a b' }] }, 'trail › 0 › action'],
    'a late text of 1,001 units': [{ late: [{ ...late, text: 'x'.repeat(1001) }] }, 'late › 0 › text'],
    'a rating with hidden directions': [{ ratings: [{ level: 3, text: 'a\u2066b' }] }, 'ratings › 0 › text'],
    'half a character, where no rule looks': [
      { workshop: { ...content.workshop, agenda: [{ phase: 'welcome', title: { fr: '\uD800' }, minutes: 5 }] } },
      'workshop › agenda › 0 › title › fr',
    ],
    'minutes without end': [
      {
        workshop: { ...content.workshop, agenda: [{ phase: 'welcome', title: {}, minutes: Number.POSITIVE_INFINITY }] },
      },
      'workshop › agenda › 0 › minutes',
    ],
    'a slot below zero that is zero': [{ notes: [{ ...note, slot: -0 }] }, 'notes › 0 › slot'],
    'a slot beyond whole numbers': [{ notes: [{ ...note, slot: 2 ** 53 }] }, 'notes › 0 › slot'],
    'a sum under a name that the database keeps for itself': [
      { rounds: [{ ...round, result: { voters: 1, counts: { __1__: 1 }, hands: {}, remarks: [] } }] },
      'rounds › 0 › result › counts › __1__',
    ],
    'a sum under no name': [
      { rounds: [{ ...round, result: { voters: 1, counts: { '': 1 }, hands: {}, remarks: [] } }] },
      'rounds › 0 › result › counts › ',
    ],
    'a vote that is larger than a document': [
      { rounds: [{ ...round, options: [{ id: '1', subject: null, text: 'ن'.repeat(450_000) }] }] },
      'rounds › 0',
    ],
    'a workshop that is larger than a document': [
      { workshop: { ...content.workshop, instructions: { propose: { ar: 'ن'.repeat(450_000) } } } },
      'workshop',
    ],
    'a workshop on no date': [{ workshop: { ...content.workshop, date: 'demain' } }, 'workshop › date'],
    'a workshop of two tables with one name': [
      { workshop: { ...content.workshop, tables: [...content.workshop.tables, ...content.workshop.tables] } },
      'workshop › tables',
    ],
  };
  it.each(Object.entries(cases))('%s', (_, [part, where]) => {
    expect(unrestorableIn({ ...content, ...part })).toBe(where);
  });
});
