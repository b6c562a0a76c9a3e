import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Early } from '@/app/early';
import type { Code, UserId } from '@/domain/ids';
import { rememberJoined } from '@/features/joining/joined';
import { wishToSend } from '@/features/proposing/early-field';
import { bringEarlyText, earlyText, keepEarlyText } from '@/features/proposing/early-text';
import { shareDevice } from '@/features/proposing/shared-device';
import { type Standing, standingIn } from '@/features/proposing/standing';
import { keepUnsentText, unsentText } from '@/features/proposing/unsent-text';
import { createMemoryGateway } from '@/gateway/memory/memory-gateway';
import { useLocaleChoice, Words } from '@/i18n';
import { keep, keptNames } from '@/lib/storage';
import { useWayIn } from '@/live';
import Join from '@/screens/join/join';
import Phone from '@/screens/phone/phone';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

const amina = 'amina' as UserId;
const code = '11110001' as Code;
const standing: Standing = {
  userId: amina,
  locale: 'fr',
  phase: 'propose',
  table: '1',
  axis: { fr: 'Participation' },
  hue: 'teal',
  question: { fr: 'Question sur Participation ?' },
};

beforeEach(() => {
  localStorage.clear();
  const tag = document.createElement('script');
  tag.id = 'settings';
  tag.type = 'application/json';
  tag.textContent = JSON.stringify({ keeper: 'emulator', projectId: 'demo-early' });
  document.getElementById('settings')?.remove();
  document.head.append(tag);
  useLocaleChoice.setState({ locale: 'fr', chosen: true });
  useWayIn.setState({ at: 'on-the-way' });
});

async function early(path: string) {
  const { hook } = memoryLocation({ path });
  const view = await act(async () =>
    render(
      <Router hook={hook}>
        <Suspense fallback={null}>
          <Words>
            <Early />
          </Words>
        </Suspense>
      </Router>,
    ),
  );
  return { ...view, user: userEvent.setup() };
}

async function phoneAtTable(phase: 'propose' | 'draft' | 'welcome' = 'propose') {
  const founder = await openTestWorkshop(phase);
  const gateway = await deviceOf(founder, amina, 'participant', t1);
  await renderRoom(gateway, <Phone />);
  return { founder, gateway };
}

const stand = () => keep(`warsha.standing.${W}`, JSON.stringify(standing));
const field = () => screen.getByRole('textbox', { name: 'Question sur Participation ?' });

describe('writing before the room is there', () => {
  it('a phone at its table remembers how it stood, for as long as it has a field of its own', async () => {
    const { founder } = await phoneAtTable();
    await waitFor(() =>
      expect(standingIn(W)).toEqual({ ...standing, axis: expect.anything(), question: expect.anything() }),
    );
    await act(() =>
      founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': 'presentation' } }]),
    );
    await waitFor(() => expect(standingIn(W)).toBeNull());
  });

  it('a phone that several people share remembers nothing of it', async () => {
    shareDevice(W, true);
    await phoneAtTable();
    await screen.findAllByText(/appareil/);
    expect(standingIn(W)).toBeNull();
  });

  it('shows the table as it was, and keeps what is typed under the person’s name', async () => {
    stand();
    const { user } = await early(`/w/${W}`);
    screen.getByText('Participation');
    await user.type(field(), 'Un jardin');
    expect(unsentText(W, amina)).toBe('Un jardin');
    act(() => useWayIn.setState({ at: 'there' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(unsentText(W, amina)).toBe('Un jardin');
  });

  it('says the phase in which it stood', async () => {
    await phoneAtTable('draft');
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Écrire' }));
    await waitFor(() => expect(standingIn(W)).toMatchObject({ phase: 'draft' }));
    cleanup();
    await early(`/w/${W}`);
    field();
    expect(screen.getByText('Rédaction')).toBeTruthy();
  });

  it('by a table’s QR read again, too', async () => {
    stand();
    rememberJoined('emulator', code, { workshopId: W, tableId: t1, path: `/w/${W}` });
    await early(`/j/${code}`);
    field();
  });

  const late = JSON.stringify({ ...standing, phase: 'close' });
  const { phase: _, ...unsaid } = standing;
  const unknown = JSON.stringify(unsaid);
  it.each(['{"table":', '[]', '{"userId":"x"}', 'null', late, unknown])(
    'what can’t be read is as good as nothing: %s',
    async (text) => {
      keep(`warsha.standing.${W}`, text);
      await early(`/w/${W}`);
      expect(screen.queryByRole('textbox')).toBeNull();
    },
  );

  it('sends by itself what was sent early, once', async () => {
    stand();
    const { user, unmount } = await early(`/w/${W}`);
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    screen.getByText(/Écrivez d’abord|quelques mots/);
    await user.type(field(), 'Une piste cyclable');
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    screen.getByText('En attente du réseau');
    const { gateway } = await phoneAtTable();
    unmount();
    await within(await screen.findByRole('listitem')).findByText('Envoyée');
    expect([...gateway.store.documents.keys()].filter((path) => path.includes('/notes/'))).toHaveLength(1);
    expect(unsentText(W, amina)).toBe('');
  });

  it('sends what was typed last, even while the room was being drawn', async () => {
    const founder = await openTestWorkshop('propose');
    const gateway = await deviceOf(founder, amina, 'participant', t1);
    keepUnsentText(W, amina, 'Une piste');
    wishToSend(W);
    let isStruck = false;
    /** Drawn behind the room's field and before anything of it has run. */
    function Key() {
      if (!isStruck) keepUnsentText(W, amina, 'Une piste cyclable');
      isStruck = true;
      return null;
    }
    await renderRoom(
      gateway,
      <>
        <Phone />
        <Key />
      </>,
    );
    await within(await screen.findByRole('listitem')).findByText('Envoyée');
    const sent = [...gateway.store.documents].filter(([path]) => path.includes('/notes/'));
    expect(sent.map(([, note]) => note)).toMatchObject([{ text: 'Une piste cyclable' }]);
    expect(unsentText(W, amina)).toBe('');
  });

  it('where writing has ended meanwhile, nothing is sent by itself and nothing is lost', async () => {
    stand();
    const { user, unmount } = await early(`/w/${W}`);
    await user.type(field(), 'Trop tard');
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    const { gateway } = await phoneAtTable('welcome');
    unmount();
    await screen.findByText('Trop tard');
    expect([...gateway.store.documents.keys()].filter((path) => path.includes('/notes/'))).toHaveLength(0);
    expect(unsentText(W, amina)).toBe('Trop tard');
  });

  it('whoever types goes on typing in the room’s own field', async () => {
    stand();
    const { user } = await early(`/w/${W}`);
    await user.type(field(), 'Un jardin');
    await phoneAtTable();
    await waitFor(() => expect(screen.getAllByRole('textbox')).toHaveLength(2));
    const [, inRoom] = screen.getAllByRole('textbox') as HTMLTextAreaElement[];
    expect(document.activeElement).toBe(inRoom);
    expect(inRoom?.value).toBe('Un jardin');
  });

  it('at the door it comes after a moment only, and stays while there is text in it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await early(`/j/${code}`);
      expect(screen.queryByRole('textbox')).toBeNull();
      act(() => void vi.advanceTimersByTime(1_100));
      screen.getByRole('textbox', { name: /Pendant que l’atelier s’ouvre/ });
      act(() => useWayIn.setState({ at: 'stopped' }));
      expect(screen.queryByRole('textbox')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
    keepEarlyText(code, 'Des bancs');
    await early(`/j/${code}`);
    const there = screen.getByRole('textbox') as HTMLTextAreaElement;
    expect(there.value).toBe('Des bancs');
    screen.getByText(/Rejoignez l’atelier/);
  });

  it('goes into the room behind what stands there', () => {
    keepEarlyText(code, '  ');
    bringEarlyText(code, W, amina);
    expect(unsentText(W, amina)).toBe('');
    // Blanks would be asked about as words that were not sent.
    expect(keptNames('warsha.early.')).toEqual([]);
    keepEarlyText(code, 'Des bancs');
    keepUnsentText(W, amina, 'Un jardin');
    bringEarlyText(code, W, amina);
    expect(unsentText(W, amina)).toBe('Un jardin\nDes bancs');
    expect(earlyText(code)).toBe('');
    bringEarlyText(code, W, amina);
    expect(unsentText(W, amina)).toBe('Un jardin\nDes bancs');
  });

  it('what was typed at a wrong code goes along to the next one, and into the room', async () => {
    const gateway = createMemoryGateway({ userId: amina, store: (await openTestWorkshop('propose')).store });
    const wrong = '99999999' as Code;
    keepEarlyText(wrong, 'Des bancs');
    const first = await renderRoom(gateway, <Join code={wrong} />, { outside: true });
    await screen.findByText('Ce code n’ouvre aucun atelier');
    // Closed codes look like wrong ones: whoever tries it again finds the words there.
    expect(earlyText(wrong)).toBe('Des bancs');
    first.unmount();
    keepEarlyText(code, 'Une fontaine');
    await early(`/j/${code}`);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Une fontaine\nDes bancs');
    expect(keptNames('warsha.early.')).toEqual([`warsha.early.${code}`]);
    cleanup();
    await renderRoom(gateway, <Join code={code} />, { outside: true });
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Rejoindre' }));
    await waitFor(() => expect(unsentText(W, amina)).toBe('Une fontaine\nDes bancs'));
    expect(keptNames('warsha.early.')).toEqual([]);
  });

  it('what was typed at a code that nobody has found wrong belongs to that code alone', async () => {
    const gateway = createMemoryGateway({ userId: amina });
    gateway.hold();
    const other = '99999998' as Code;
    keepEarlyText(other, 'Des bancs');
    const first = await renderRoom(gateway, <Join code={other} />, { outside: true });
    await screen.findByRole('button', { name: 'Réessayer' });
    first.unmount();
    expect(earlyText(code)).toBe('');
    expect(earlyText(other)).toBe('Des bancs');
  });
});
