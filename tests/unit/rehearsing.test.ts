// Twelve simulated participants go through a whole day by the commands of real phones, and keep to what phones may do.

import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/change';
import { pauseClock, startClock } from '@/domain/clock';
import type { RoundId } from '@/domain/ids';
import { noteIdOf } from '@/domain/note';
import { textFault } from '@/domain/note-text';
import { setInvitationOpen } from '@/domain/opening';
import { revealNotes, sealedAmong } from '@/domain/revealing';
import { openRound } from '@/domain/round';
import { planAgreement, planDots } from '@/domain/round-plan';
import { removeMember } from '@/domain/seating';
import { isSimulated } from '@/domain/simulated';
import { callPhones, closeWorkshop, freeze } from '@/domain/stage';
import { people } from '@/features/rehearsing/people';
import { nextText, themeOf, topicOf } from '@/features/rehearsing/themes';
import { rehearsedRatings, rehearsedRemarks, rehearsedThemes, rudeProposal } from '@/i18n/rehearsal-proposals';
import { seeded } from '@/lib/seeded';
import { type Hall, hallId, rehearsalHall } from '../support/rehearsal-hall';

const MINUTE = 60;
const names = (acts: Hall['acts'] | Awaited<ReturnType<Hall['pass']>>) => new Set(acts.map(({ action }) => action));

async function reveal(hall: Hall): Promise<void> {
  const { notes } = await hall.world();
  await hall.steer(revealNotes(sealedAmong(notes)));
}

/** The facilitator's part of the whole agenda; gives the rounds' ids back. */
async function wholeDay(hall: Hall): Promise<void> {
  await hall.pass(2 * MINUTE);
  await hall.enter('presentation');
  await hall.pass(MINUTE);
  await hall.enter('propose');
  await hall.pass(8 * MINUTE);
  await hall.enter('group');
  await reveal(hall);
  await hall.pass(6 * MINUTE);
  await hall.enter('vote');
  const board = await hall.world();
  for (const { id } of board.workshop.axes) {
    const scope = { kind: 'axis', axisId: id } as const;
    const round = planDots({ scope, of: 'stacks', dots: 3, cap: 2, title: id }, board);
    await hall.steer(openRound(`r-${id}` as RoundId, round));
  }
  await hall.pass(2 * MINUTE);
  await hall.enter('draft');
  await hall.pass(10 * MINUTE);
  await hall.enter('review');
  const [commitment] = (await hall.world()).commitments;
  if (commitment) await hall.steer(openRound('agreed' as RoundId, planAgreement(commitment)));
  await hall.pass(2 * MINUTE);
  await hall.enter('close');
  await hall.pass(3 * MINUTE);
}

describe('a rehearsed day', () => {
  it('goes through the whole agenda, everybody doing their part', { timeout: 120_000 }, async () => {
    const hall = await rehearsalHall('one');
    await wholeDay(hall);
    const { members, notes, stacks, commitments, bodies, raters, voters, tables } = await hall.world();

    expect(members.size).toBe(1 + people.length);
    const seats = [...members.values()].filter(({ id }) => isSimulated(id)).map(({ tableId }) => tableId);
    // Eight tables and twelve people: nobody stands, no table stays empty.
    expect(seats).not.toContain(null);
    expect(new Set(seats).size).toBe(8);

    expect(notes.length).toBeGreaterThan(25);
    expect(notes.filter(({ text }) => text === rudeProposal)).toHaveLength(1);
    expect(notes.every(({ text }) => textFault(text) === null)).toBe(true);
    expect(stacks.length).toBeGreaterThan(0);
    expect(stacks.every(({ title }) => title !== '')).toBe(true);
    expect(commitments.length).toBeGreaterThan(4);
    const placed = notes.filter(({ commitmentId }) => commitmentId !== null);
    expect(placed.length).toBeGreaterThan(commitments.length);
    expect([...bodies.values()].some(({ lead, milestones }) => lead !== '' && 'first' in milestones)).toBe(true);
    expect(tables.some(({ needsHelp }) => needsHelp)).toBe(true);

    const dots = [...voters].filter(([id]) => id !== 'agreed').flatMap(([, who]) => [...who]);
    expect(new Set(dots).size).toBe(people.filter(({ abstains }) => !abstains).length);
    expect(voters.get('agreed' as RoundId)?.size).toBe(people.length);
    expect(raters.size).toBe(people.length);
    expect([...names(hall.acts)].sort()).toEqual([
      ...['askForHelp', 'castBallot', 'joinWorkshop', 'moveNotes', 'proposeNote', 'rateWorkshop', 'renameStack'],
      ...['sayDone', 'stackNotes', 'startCommitment', 'takeTable', 'tellCategory', 'writeBody'],
    ]);
  });

  it('is the same again from the same seed, and another from another', { timeout: 120_000 }, async () => {
    const played = async (seed: string) => {
      const hall = await rehearsalHall(seed);
      await hall.pass(90);
      await hall.enter('propose');
      await hall.pass(4 * MINUTE);
      return hall.acts;
    };
    const first = await played('one');
    expect(first.length).toBeGreaterThan(40);
    expect(await played('one')).toEqual(first);
    expect(await played('two')).not.toEqual(first);
  });

  it('takes the time that people take: nobody writes a proposal in under twenty-five seconds', async () => {
    const hall = await rehearsalHall('pace', { phase: 'propose' });
    const written = new Map<string, number[]>();
    for (let second = 0; second < 9 * MINUTE; second++)
      for (const { by, action } of await hall.pass(1))
        if (action === 'proposeNote') written.set(by, [...(written.get(by) ?? []), hall.now()]);
    const gaps = [...written.values()].flatMap((times) => times.slice(1).map((at, i) => at - (times[i] ?? 0)));
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(25_000);
  });

  it('goes on after a reload where it stood: nothing is done twice', { timeout: 60_000 }, async () => {
    const hall = await rehearsalHall('one', { phase: 'propose' });
    await hall.pass(12 * MINUTE);
    const before = (await hall.world()).notes.length;
    const again = await rehearsalHall('other');
    again.gateway.store.documents = hall.gateway.store.documents;
    const acts = await again.pass(6 * MINUTE);
    expect(names(acts).has('joinWorkshop')).toBe(false);
    expect((await again.world()).notes).toHaveLength(before);
  });
});

describe('what phones may not do, they don’t', () => {
  it('nobody joins while the door is closed, and they come when it opens', async () => {
    const hall = await rehearsalHall('door');
    const { joinCode } = await hall.workshop();
    await hall.steer(setInvitationOpen(joinCode, false));
    expect(await hall.pass(2 * MINUTE)).toEqual([]);
    await hall.steer(setInvitationOpen(joinCode, true));
    expect(names(await hall.pass(MINUTE))).toContain('joinWorkshop');
  });

  const stops: ReadonlyArray<readonly [string, (hall: Hall) => Promise<readonly Change[]>]> = [
    ['frozen', async () => freeze(hallId, true)],
    ['called to something', async () => callPhones(hallId, { subject: null, text: 'Regardez' })],
    ['the workshop is closed', async (hall) => closeWorkshop(hallId, (await hall.workshop()).stage)],
    [
      'the clock is paused',
      async (hall) => {
        await hall.steer(startClock(hallId, 10, 'notify', hall.now()));
        return pauseClock(hallId, (await hall.workshop()).stage, hall.now());
      },
    ],
  ];
  it.each(stops)('they wait while %s', async (_, stop) => {
    const hall = await rehearsalHall('stop', { phase: 'propose' });
    expect((await hall.pass(2 * MINUTE)).length).toBeGreaterThan(10);
    await hall.steer(await stop(hall));
    expect(await hall.pass(2 * MINUTE)).toEqual([]);
  });

  it('they go on when they are let', async () => {
    const hall = await rehearsalHall('go', { phase: 'propose' });
    await hall.pass(MINUTE);
    await hall.steer(freeze(hallId, true));
    await hall.pass(MINUTE);
    await hall.steer(freeze(hallId, false));
    expect((await hall.pass(2 * MINUTE)).length).toBeGreaterThan(3);
  });

  it('after the end of a clock that locks writing, nothing more is written', async () => {
    const hall = await rehearsalHall('lock', { phase: 'propose' });
    await hall.pass(MINUTE);
    await hall.steer(startClock(hallId, 1, 'lock', hall.now()));
    await hall.pass(MINUTE);
    expect(names(await hall.pass(2 * MINUTE))).not.toContain('proposeNote');
  });

  it('whoever was put out does nothing more', async () => {
    const hall = await rehearsalHall('out', { phase: 'propose' });
    await hall.pass(MINUTE);
    const [person] = people;
    if (!person) throw new Error('nobody');
    await hall.steer(removeMember(person.id, true));
    const acts = await hall.pass(3 * MINUTE);
    expect(acts.length).toBeGreaterThan(5);
    expect(acts.some(({ by }) => by === person.id)).toBe(false);
  });

  it('writes under its own ids, at its own table, sealed while writing is private', async () => {
    const hall = await rehearsalHall('own', { phase: 'propose' });
    const acts = await hall.pass(4 * MINUTE);
    const { members } = await hall.world();
    const puts = acts.flatMap(({ by, changes }) =>
      changes.flatMap((change) => (change.op === 'put' && change.in === 'notes' ? [{ by, change }] : [])),
    );
    expect(puts.length).toBeGreaterThan(10);
    for (const { by, change } of puts) {
      expect(change.id).toBe(noteIdOf(hallId, by, Number(change.value.slot)));
      expect(change.value.tableId).toBe(members.get(by)?.tableId);
      expect(change.value.revealed).toBe(false);
    }
  });

  it('what real people wrote at the table is moved by them alone', { timeout: 60_000 }, async () => {
    const hall = await rehearsalHall('real', { phase: 'group', notes: 16 });
    await hall.pass(4 * MINUTE);
    await hall.enter('draft');
    await hall.pass(4 * MINUTE);
    const { notes } = await hall.world();
    const real = notes.filter(({ text }) => themeOf(text) === null);
    expect(real).toHaveLength(16);
    expect(real.every(({ stackId, commitmentId }) => stackId === null && commitmentId === null)).toBe(true);
  });
});

describe('what is written', () => {
  const texts = Object.values(rehearsedThemes).flatMap((themes) =>
    themes.flatMap(({ ar, fr, title }) => [...ar, ...fr, title.ar, title.fr]),
  );
  const said = [...Object.values(rehearsedRemarks), ...Object.values(rehearsedRatings)].flat();

  it('could be sent by a phone, each once', () => {
    for (const text of [...texts, ...said, rudeProposal]) expect(textFault(text)).toBeNull();
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is in Arabic where it says so, and in French where it says so', () => {
    const themes = Object.values(rehearsedThemes).flat();
    expect(themes.flatMap(({ ar }) => ar).filter((text) => !/[\u0600-\u06FF]/.test(text))).toEqual([]);
    expect(themes.flatMap(({ fr }) => fr).filter((text) => /[\u0600-\u06FF]/.test(text))).toEqual([]);
  });

  it('fits the axis, and any axis has something', () => {
    const axis = (name: string) => topicOf({ id: 'a', name: { fr: name }, question: {}, hue: 'teal' } as never);
    expect(axis('Droit d’accès à l’information')).toBe('information');
    expect(axis('Transparence et redevabilité')).toBe('transparency');
    expect(axis('Participation citoyenne')).toBe('participation');
    expect(axis('Digitalisation')).toBe('digitalisation');
    expect(axis('Propreté')).toBe('general');
    expect(topicOf(undefined)).toBe('general');
  });

  it('comes to an end: whoever finds everything said stays silent', () => {
    const all = new Set([...texts, rudeProposal]);
    expect(nextText({ language: 'ar', isRude: true }, 'general', all, seeded('x'))).toBeNull();
  });

  it('of each theme a table can make a stack: at least two say the same', () => {
    for (const { ar, fr } of Object.values(rehearsedThemes).flat()) expect(ar.length + fr.length).toBeGreaterThan(1);
  });
});
