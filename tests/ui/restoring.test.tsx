// An archive chosen on the list of one's workshops: refused in a sentence, or looked at, pressed for, broken off, gone on with.
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ARCHIVE_UNITS, archiveOf, archiveText } from '@/domain/archive';
import type { Change } from '@/domain/change';
import type { NoteId, WorkshopId } from '@/domain/ids';
import { usualEnd } from '@/domain/purge';
import { finishRestoring } from '@/domain/restoring';
import type { Workshop } from '@/domain/workshop';
import { GatewayError } from '@/gateway/gateway';
import { createMemoryGateway, type MemoryGateway } from '@/gateway/memory/memory-gateway';
import { dayInWords, dayOf, today } from '@/i18n';
import Mine from '@/screens/mine/mine';
import NewWorkshop from '@/screens/prepare/new-workshop';
import { wholeDay } from '../support/archives';
import { facilitatorId, renderRoom } from '../support/render-room';

const day = wholeDay();
const archive = archiveOf(day);
const text = archiveText(archive);
const { notes } = archive.content;
const file = (content: string) => new File([content], 'archive.json', { type: 'application/json' });

async function mine(gateway: MemoryGateway = createMemoryGateway({ userId: facilitatorId })) {
  const user = userEvent.setup();
  const { history } = await renderRoom(gateway, <Mine />, { outside: true });
  const choose = async (chosen: File) =>
    user.upload(await screen.findByLabelText(/Choisir une (autre )?archive/), chosen);
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  return { gateway, history, choose, press };
}

const workshopsIn = ({ store }: MemoryGateway) =>
  [...store.documents].flatMap(([path, value]) => (/^workshops\/[^/]+$/.test(path) ? [value] : []));
function idOfOnly({ store }: MemoryGateway): WorkshopId {
  const [, id] = [...store.documents.keys()].map((path) => /^workshops\/([^/]+)$/.exec(path)).find(Boolean) ?? [];
  return id as WorkshopId;
}
const notesIn = ({ store }: MemoryGateway) =>
  [...store.documents.keys()].filter((path) => /^workshops\/[^/]+\/notes\//.test(path));

const MAKE = 'En faire un nouvel atelier';
const same = () => screen.findByText(/tout y est, et le contenu est le même/);

/** What the commit of certain changes comes to, once; all others are as ever. */
function once(gateway: MemoryGateway, concerns: (changes: readonly Change[]) => boolean, instead: Commit): void {
  const commit = gateway.commit;
  let isDone = false;
  vi.spyOn(gateway, 'commit').mockImplementation((workshopId, changes) => {
    if (isDone || !concerns(changes)) return commit(workshopId, changes);
    isDone = true;
    return instead(() => commit(workshopId, changes));
  });
}
type Commit = (commit: () => Promise<void>) => Promise<void>;
const refuse = () => Promise.reject(new GatewayError('refused', 'the store said no'));
const areNotes = (changes: readonly Change[]) => changes.some((change) => change.in === 'notes');
const isEnd = ([change]: readonly Change[]) => change?.in === 'workshops' && change.op === 'patch';

describe('an archive that is none', () => {
  const [note] = notes;
  if (!note) throw new Error('the day has proposals');
  const unrestorable = archiveText(
    archiveOf({ ...day, notes: [{ ...note, id: 'free' as NoteId, pending: false }, ...day.notes] }),
  );
  const cases: Readonly<Record<string, readonly [string, RegExp]>> = {
    'another file': ['Proposition;Axe\nUne borne;Numérique', /n’est pas une archive de Warsha/],
    'one of another program': ['{"format":"other","schema":1}', /n’est pas une archive de Warsha/],
    'half of one': [text.slice(0, text.length / 2), /n’est pas une archive de Warsha/],
    'a changed one': [text.replace(note.text, `${note.text}.`), /son empreinte ne correspond pas/],
    'one of a newer version': [text.replace(/^ "schema": 1/m, ' "schema": 2'), /version plus récente/],
    'one with a proposal under no proposal’s name': [
      unrestorable,
      /aucun atelier ne peut contenir \(.*notes › .*id.*\)/,
    ],
  };
  it.each(Object.entries(cases))('is refused in a sentence, and nothing is written: %s', async (_, [content, why]) => {
    const { gateway, choose } = await mine();
    await choose(file(content));
    expect((await screen.findByRole('alert')).textContent).toMatch(why);
    expect(screen.queryByRole('button', { name: MAKE })).toBeNull();
    expect(gateway.store.documents.size).toBe(0);
  });

  it('is not even read when it is larger than any workshop’s', async () => {
    const { choose } = await mine();
    const huge = file(text);
    Object.defineProperty(huge, 'size', { value: 4 * ARCHIVE_UNITS + 1 });
    const read = vi.spyOn(huge, 'text');
    await choose(huge);
    expect((await screen.findByRole('alert')).textContent).toMatch(/plus grand que l’archive d’aucun atelier/);
    expect(read).not.toHaveBeenCalled();
  });

  it('gives way to the next file', async () => {
    const { choose } = await mine();
    await choose(file('none'));
    await screen.findByRole('alert');
    await choose(file(text));
    await screen.findByRole('button', { name: MAKE });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('an archive', () => {
  it('is looked at before anything is written, and then becomes a new workshop, counted and compared', async () => {
    const { gateway, choose, press } = await mine();
    await choose(file(text));
    await screen.findByText(archive.sha256);
    expect(screen.getByText('conforme au contenu')).toBeTruthy();
    expect(screen.getByText(`${notes.length} propositions`)).toBeTruthy();
    expect(screen.getByText(`${day.workshop.tables.length} tables`)).toBeTruthy();
    expect(screen.getByText(/donc non restaurés : les personnes et leurs tables/)).toBeTruthy();
    expect(gateway.store.documents.size).toBe(0);

    await press(MAKE);
    await same();
    const counted = screen.getByText(`${notes.length} propositions`);
    expect(within(counted).getByText(`${notes.length} en place`)).toBeTruthy();
    expect(notesIn(gateway)).toHaveLength(notes.length);
    expect(workshopsIn(gateway)).toMatchObject([{ restored: { sha256: archive.sha256, whole: true } }]);
    expect(screen.getByText('Restauré depuis une archive')).toBeTruthy();
    const open = screen.getByRole('link', { name: 'Ouvrir l’atelier restauré' });
    expect(open.getAttribute('href')).toMatch(/^\/w\/[A-Za-z0-9]{20}\/drafts$/);
    expect(open.getAttribute('href')).not.toContain(day.workshop.id);
  });

  it('is gone on with where it broke off, in the same workshop, and nothing comes twice', async () => {
    const { gateway, choose, press } = await mine();
    once(gateway, areNotes, refuse);
    await choose(file(text));
    await press(MAKE);
    await screen.findByText(/Interrompu/);
    expect(notesIn(gateway)).toEqual([]);
    // Nobody is led into half of it.
    expect(screen.getByText('Restauration inachevée')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^(Console d’animation|Préparation|Réponses et exports) :/ })).toBeNull();
    await press('Continuer');
    await same();
    expect(workshopsIn(gateway)).toHaveLength(1);
    expect(notesIn(gateway)).toHaveLength(notes.length);
  });

  it('is gone on with later, by the same file', async () => {
    const first = await mine();
    once(first.gateway, areNotes, refuse);
    await first.choose(file(text));
    await first.press(MAKE);
    await screen.findByText(/Interrompu/);
    cleanup();

    const later = await mine(createMemoryGateway({ userId: facilitatorId, store: first.gateway.store }));
    await screen.findByText('Restauration inachevée');
    await later.choose(file(text));
    await screen.findByText(/La suite se fait dans le même atelier/);
    await later.press('Continuer');
    await same();
    expect(workshopsIn(later.gateway)).toHaveLength(1);
  });

  it('counts as whole when only the answer to the last step was lost', async () => {
    const { gateway, choose, press } = await mine();
    once(gateway, isEnd, async (commit) => {
      await commit();
      return refuse();
    });
    await choose(file(text));
    await press(MAKE);
    await same();
    expect(screen.queryByText(/Interrompu/)).toBeNull();
  });

  it('does not count as whole when the last step was refused', async () => {
    const { gateway, choose, press } = await mine();
    once(gateway, isEnd, refuse);
    await choose(file(text));
    await press(MAKE);
    await screen.findByText(/Interrompu/);
    expect(workshopsIn(gateway)).toMatchObject([{ restored: { whole: false } }]);
  });

  it('is not called whole when the server holds less, and is written again', async () => {
    const { gateway, choose, press } = await mine();
    once(gateway, areNotes, () => Promise.resolve());
    await choose(file(text));
    await press(MAKE);
    await screen.findByText(/Le serveur ne contient pas encore/);
    expect(within(screen.getByText(`${notes.length} propositions`)).getByText('rien en place')).toBeTruthy();
    expect(workshopsIn(gateway)).toMatchObject([{ restored: { whole: false } }]);
    await press('Continuer');
    await same();
  });

  it.each([
    ['in the same phase', day.workshop.stage.phase, /tout y est/],
    ['in another phase', 'group', /Le serveur ne contient pas encore/],
  ] as const)('takes nothing back of what was finished elsewhere and has gone on %s', async (_, phase, told) => {
    const { gateway, choose, press } = await mine();
    once(gateway, areNotes, refuse);
    await choose(file(text));
    await press(MAKE);
    await screen.findByText(/Interrompu/);
    const id = idOfOnly(gateway);
    await gateway.commit(id, finishRestoring(id, archive));
    const gone = { 'stage.phase': phase, 'stage.previous': 'review', 'stage.changedAt': 5 } as const;
    await gateway.commit(id, [{ op: 'patch', in: 'workshops', id, fields: gone }]);
    await press('Continuer');
    await screen.findByText(told);
    expect(workshopsIn(gateway)).toMatchObject([{ stage: { phase, previous: 'review', changedAt: 5 } }]);
  });

  it('says that a workshop has been made of it already', async () => {
    const { choose, press } = await mine();
    await choose(file(text));
    await press(MAKE);
    await same();
    await choose(file(text));
    await screen.findByText(/Un atelier a déjà été créé depuis cette archive/);
    expect(screen.getByRole('button', { name: MAKE })).toBeTruthy();
  });

  it('gives its plan alone to the form of a new workshop, without a word of its people', async () => {
    const { gateway, history, choose, press } = await mine();
    await choose(file(text));
    await press('Seulement son plan, pour une autre journée');
    expect(history?.at(-1)).toBe('/new');
    expect(gateway.store.documents.size).toBe(0);
    cleanup();
    const again = await renderRoom(gateway, <NewWorkshop />, { outside: true, path: '/new' });
    await press('Créer l’atelier');
    await waitFor(() => expect(again.history.at(-1)).toMatch(/^\/w\/[A-Za-z0-9]{20}\/prepare$/));
    expect(notesIn(gateway)).toEqual([]);
    const { title, axes, tables, agenda, instructions, settings, programme, particulars } = day.workshop;
    const [made] = workshopsIn(gateway);
    expect(made).toMatchObject({ title, axes, tables, agenda, instructions, settings, programme, particulars });
    const deleteAfter = usualEnd(today());
    expect(made).toMatchObject({ deleteAfter, date: today() });
    const notice = JSON.stringify((made as Workshop).notice);
    expect(notice).toContain(dayInWords(dayOf(deleteAfter), 'fr'));
    expect(notice).toContain('D-W-112/2024');
    expect(made).toMatchObject({ stage: { phase: 'welcome', begunAt: null } });
    expect(made).not.toHaveProperty('restored');
  });

  it('waits without a connection, says so, and never says that it is done', async () => {
    const { gateway, choose, press } = await mine();
    await choose(file(text));
    await screen.findByRole('button', { name: MAKE });
    gateway.hold();
    await press(MAKE);
    await screen.findByText(/Écriture : partie 0 sur/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: MAKE }).disabled).toBe(true);
    gateway.release();
    await same();
  });
});
