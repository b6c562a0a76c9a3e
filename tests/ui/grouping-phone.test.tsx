// The phase on a phone: the board comes by itself, with the proposals, whatever was looked at before.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Phase } from '@/domain/phase';
import Phone from '@/screens/phone/phone';
import { putBoard, stored } from '../support/board';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

it('brings the board with its proposals, and again in the next phase, whatever tab was chosen', async () => {
  const founder = await openTestWorkshop('propose', {
    settings: { privateWriting: false, chooseTable: true, moderation: 'off' },
  });
  await putBoard(founder, { pool: ['Budget participatif', 'Boîte à idées'] });
  const enter = (phase: Phase) =>
    act(() => founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.phase': phase } }]));
  await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <Phone />);
  const user = userEvent.setup();
  const tab = (name: string) => screen.getByRole('button', { name });
  await user.click(await screen.findByRole('button', { name: 'Tableau' }));
  await user.click(tab('Écrire'));
  await enter('group');
  expect(await screen.findByRole('button', { name: 'Boîte à idées' })).toBeTruthy();
  expect(screen.getByText(/Deux propositions disent la même chose/)).toBeTruthy();
  await user.click(tab('Écrire'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Boîte à idées' })).toBeNull());
  await enter('draft');
  expect(await screen.findByRole('button', { name: 'Boîte à idées' })).toBeTruthy();
});

it('leads from an opened proposal into a commitment that is not there yet', async () => {
  const founder = await openTestWorkshop('group');
  await putBoard(founder, { pool: ['Budget participatif', 'Boîte à idées'] });
  await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <Phone />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Boîte à idées' }));
  const places = within(screen.getByRole('list', { name: 'Déplacer vers…' }));
  await user.click(places.getByRole('button', { name: 'Nouvel engagement' }));
  await user.type(screen.getByRole('textbox'), 'Écouter les habitants');
  await user.click(screen.getByRole('button', { name: 'Créer' }));
  await waitFor(() => expect(stored(founder, 'commitments')).toMatchObject([{ title: 'Écouter les habitants' }]));
  expect(stored(founder, 'notes')).toContainEqual(
    expect.objectContaining({ text: 'Boîte à idées', commitmentId: expect.any(String) }),
  );
});
