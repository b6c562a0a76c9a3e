// The copies that a console keeps on its computer, and the page that lists them without a server.
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArchive } from '@/domain/archive';
import { startCommitment } from '@/domain/commitment';
import { writeShort } from '@/domain/form';
import type { AxisId, CommitmentId, Rank } from '@/domain/ids';
import { noteIdOf, proposeNote } from '@/domain/note';
import { enterPhase } from '@/domain/stage';
import { CopyKeeper } from '@/features/keeping/copy-keeper';
import { CopyList } from '@/features/keeping/copy-list';
import type { CopyShelf } from '@/features/keeping/copy-shelf';
import { KeptLine, LossBanner } from '@/features/keeping/kept-line';
import { useKeptState } from '@/features/keeping/kept-state';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { useLocaleChoice, WithStaffWords, Words } from '@/i18n';
import { ToastHost } from '@/ui';
import { memoryShelf } from '../support/copy-shelf';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

let files: { name: string; content: Blob }[];
beforeEach(() => {
  files = [];
  useKeptState.setState({ workshopId: null, latest: null, loss: null, trouble: null });
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) blob = content;
    return 'blob:copy';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: blob });
  });
});
afterEach(() => void vi.restoreAllMocks());

const patiently = { timeout: 8_000 };

async function write(founder: MemoryGateway, texts: readonly string[]) {
  const author = await deviceOf(founder, 'amina', 'participant', t1);
  for (const [slot, text] of texts.entries()) {
    const id = noteIdOf(W, await author.whoAmI(), slot);
    const draft = { slot, text, axisId: 'a1' as AxisId, tableId: t1, origin: 'phone', category: null } as const;
    await author.commit(W, proposeNote(id, draft, null));
  }
}

async function openConsole(texts: readonly string[], shelf: CopyShelf = memoryShelf()) {
  const gateway = await openTestWorkshop('propose');
  await write(gateway, texts);
  await renderRoom(
    gateway,
    <>
      <CopyKeeper shelf={shelf} />
      <LossBanner />
      <KeptLine shelf={shelf} />
    </>,
  );
  return gateway;
}

async function enter(gateway: MemoryGateway, phase: 'group' | 'draft') {
  const workshop = gateway.store.documents.get(`workshops/${W}`) as { stage: Parameters<typeof enterPhase>[1] };
  await act(() => gateway.commit(W, enterPhase(W, workshop.stage, phase)));
}

describe('a console', () => {
  it('keeps a copy when it opens and as each phase begins, the forms with it, and gives it as a file', async () => {
    const shelf = memoryShelf();
    const gateway = await openConsole(['Un', 'Deux'], shelf);
    await screen.findByText(/Copie gardée sur cet ordinateur à/, {}, patiently);
    const card = { axisId: 'a1' as AxisId, tableId: t1, title: 'Portail', rank: 'a0' as Rank };
    await act(() => gateway.commit(W, startCommitment('c1' as CommitmentId, card)));
    await act(() => gateway.commit(W, writeShort('c1' as CommitmentId, 'lead', 'La commune')));
    await enter(gateway, 'group');
    await waitFor(() => expect(shelf.kept.size).toBe(2), patiently);
    const [first, second] = [...shelf.kept.values()].map(({ head }) => head);
    expect(first).toMatchObject({ reason: 'timed', phase: 'propose', counts: { notes: 2, bodies: 0 } });
    expect(second).toMatchObject({ reason: 'phase', phase: 'group', counts: { commitments: 1, bodies: 1 } });
    await userEvent.click(screen.getByRole('button', { name: 'Télécharger' }));
    await waitFor(() => expect(files).toHaveLength(1));
    const { archive } = checkArchive((await files[0]?.content.text()) ?? '');
    expect(archive?.sha256).toBe(second?.sha256);
    expect(archive?.content.bodies[0]?.lead).toBe('La commune');
    screen.getByText(`${second?.sha256.slice(0, 12)}…`);
  });

  it('says when the server shows less than the copy has, keeps the copy, and is content when all is back', async () => {
    const shelf = memoryShelf();
    const gateway = await openConsole(['Un', 'Deux'], shelf);
    await screen.findByText(/Copie gardée/, {}, patiently);
    const all = gateway.store.documents;
    gateway.store.documents = new Map([...all].filter(([path]) => !path.includes('/notes/')));
    await act(async () => gateway.release());
    const said = await screen.findByText(/Le serveur montre 0 proposition ; la copie de/, {}, patiently);
    expect(said.textContent).toMatch(/en a 2\. Il manque 2 éléments/);
    expect([...shelf.kept.values()].map(({ head }) => head.counts.notes)).toEqual([2]);
    gateway.store.documents = all;
    await act(async () => gateway.release());
    await waitFor(() => expect(screen.queryByText(/Le serveur montre/)).toBeNull(), patiently);
  });

  it('says when there is no room', async () => {
    const shelf = memoryShelf();
    shelf.fillUp(9);
    await openConsole(['Un'], shelf);
    await screen.findByText(/Il n’y a plus de place/, {}, patiently);
  });

  it('says when this browser keeps nothing', async () => {
    await openConsole(['Un'], { ...memoryShelf(), heads: () => Promise.reject(new Error('no storage')) });
    await screen.findByText(/Ce navigateur ne garde pas de copies/, {}, patiently);
  });
});

async function list(shelf: CopyShelf, onRestore?: (text: string) => void) {
  useLocaleChoice.setState({ locale: 'fr', chosen: true });
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <Words>
          <WithStaffWords>
            <CopyList isPractice={false} shelf={shelf} onRestore={onRestore} />
            <ToastHost dismissLabel="x" />
          </WithStaffWords>
        </Words>
      </Suspense>,
    );
  });
  return userEvent.setup();
}

async function shelfWith(): Promise<ReturnType<typeof memoryShelf>> {
  const shelf = memoryShelf();
  const gateway = await openConsole(['Un', 'Deux'], shelf);
  await waitFor(() => expect(shelf.kept.size).toBe(1), patiently);
  await enter(gateway, 'draft');
  await waitFor(() => expect(shelf.kept.size).toBe(2), patiently);
  // As those of a real database.
  for (const [id, { head, text }] of shelf.kept) shelf.kept.set(id, { head: { ...head, keeper: 'cloud' }, text });
  return shelf;
}

describe('the list of copies', () => {
  it('tells what each holds, and hands a copy to whoever makes a workshop of it', async () => {
    const shelf = await shelfWith();
    const restored: string[] = [];
    const user = await list(shelf, (text) => restored.push(text));
    const copies = within(await screen.findByRole('list', { name: '2 copies' })).getAllByRole('listitem');
    expect(copies).toHaveLength(2);
    const [latest] = copies;
    if (!latest) throw new Error('no copy');
    within(latest).getByText('Début : Rédaction');
    within(latest).getByText('2 propositions · 0 engagement · 0 fiche');
    await user.click(within(latest).getByRole('button', { name: /Nouvel atelier/ }));
    await waitFor(() => expect(restored).toHaveLength(1));
    const { archive } = checkArchive(restored[0] ?? '');
    within(latest).getByText(archive?.sha256 ?? 'none');
  });

  it('deletes only what was asked for and confirmed', async () => {
    const shelf = await shelfWith();
    const user = await list(shelf);
    const [button] = await screen.findAllByRole('button', { name: /Supprimer la copie du/ });
    if (!button) throw new Error('no button');
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'Garder' }));
    expect(shelf.kept.size).toBe(2);
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'Supprimer la copie' }));
    await waitFor(() => expect(shelf.kept.size).toBe(1));
    expect([...shelf.kept.values()][0]?.head.phase).toBe('propose');
    await screen.findByRole('list', { name: '1 copie' });
  });

  it('says when there is none, and when the browser keeps none', async () => {
    await list(memoryShelf());
    await screen.findByText(/Pas encore de copie/);
    await list({ ...memoryShelf(), heads: () => Promise.reject(new Error('no storage')) });
    await screen.findByText(/Ce navigateur ne garde pas de copies/);
  });
});
