// Putting together by keyboard, and what is suggested.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stored } from '../support/board';
import { cardsIn, dialog, groupingBoard, press, pressIn } from '../support/grouping-board';

describe('by keyboard', () => {
  const key = (code: string, shiftKey = false) =>
    fireEvent.keyDown(document.activeElement ?? document, { code, shiftKey });
  // The library listens on the document from the next task on.
  const lift = async (name: string) => {
    screen.getByRole('button', { name }).focus();
    await act(async () => {
      key('Space');
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
  };
  const said = () => document.querySelector('[aria-live="assertive"]')?.textContent;

  it.each([
    ['fr', /Regrouper avec.*Un budget décidé/, /Regroupée.*Budget participatif.*avec.*Un budget décidé/],
    ['en', /Together with: .Un budget décidé/, /Put together: .Budget participatif., with: .Un budget décidé/],
    ['ar', /ضمّ إلى: .Un budget décidé/, /ضُمّ: .Budget participatif.، إلى: .Un budget décidé/],
  ] as const)(
    'drops a lifted one on the card below with Shift and an arrow, and says so in %s',
    async (locale, over, done) => {
      const { gateway } = await groupingBoard({ locale });
      await lift('Budget participatif');
      act(() => void key('ArrowDown', true));
      expect(said()).toMatch(over);
      act(() => void key('ArrowDown', true));
      act(() => void key('ArrowUp', true));
      expect(said()).toMatch(over);
      await act(async () => void key('Space'));
      await waitFor(() => expect(stored(gateway, 'stacks')).toHaveLength(1));
      expect(said()).toMatch(done);
      await waitFor(() => expect(document.activeElement?.closest('[data-stack]')).toBeTruthy());
    },
  );

  it('a plain arrow goes back to the order', async () => {
    const { gateway } = await groupingBoard();
    await lift('Budget participatif');
    act(() => void key('ArrowDown', true));
    act(() => void key('ArrowDown'));
    expect(said()).toMatch(/position 2 sur 4/);
    await act(async () => void key('Space'));
    await waitFor(() => expect(cardsIn('Propositions')[1]).toBe('Budget participatif'));
    expect(stored(gateway, 'stacks')).toHaveLength(0);
  });
});

describe('likely duplicates', () => {
  const pool = ['محاضر الدورات على الموقع', 'نشر محاضر الدورات في الموقع', 'رقم أخضر للتبليغ عن الرشوة'];
  const opened = async () => {
    const room = await groupingBoard({ pool });
    await press(room.user, 'Doublons probables');
    expect(await screen.findByRole('dialog', { name: 'Doublons probables' })).toBeTruthy();
    return room;
  };
  const suggestion = () => within(screen.getByRole('region', { name: 'Suggestion 1 sur 1' }));

  it('are shown side by side with every word, and put together only by a press', async () => {
    const { gateway, user } = await opened();
    for (const text of pool.slice(0, 2)) expect(suggestion().getByText(text)).toBeTruthy();
    expect(dialog().queryByText(pool[2] ?? '')).toBeNull();
    expect(stored(gateway, 'stacks')).toHaveLength(0);
    await user.click(suggestion().getByRole('button', { name: 'Regrouper' }));
    await waitFor(() => expect(stored(gateway, 'stacks')).toHaveLength(1));
    expect(await dialog().findByText('Aucun doublon probable.', { exact: false })).toBeTruthy();
    await pressIn(user, 'Annuler l’action');
    expect(await screen.findByRole('region', { name: 'Suggestion 1 sur 1' })).toBeTruthy();
  });

  it('that are not the same are not suggested again on this device, until somebody asks', async () => {
    const { gateway, user } = await opened();
    await user.click(suggestion().getByRole('button', { name: 'Pas la même chose' }));
    expect(dialog().getByText(/1 suggestion écartée sur cet appareil/)).toBeTruthy();
    expect(stored(gateway, 'trail')).toHaveLength(0);
    await pressIn(user, 'Fermer');
    await press(user, 'Doublons probables');
    expect(await dialog().findByText(/1 suggestion écartée sur cet appareil/)).toBeTruthy();
    await pressIn(user, 'Montrer de nouveau');
    expect(suggestion().getByText(pool[0] ?? '')).toBeTruthy();
  });

  it('of more than two can be put together in part', async () => {
    const { gateway, user } = await groupingBoard({
      pool: ['Budget participatif', 'budget participatif', 'Budget participatif !'],
    });
    await press(user, 'Doublons probables');
    await screen.findByRole('dialog', { name: 'Doublons probables' });
    const boxes = await dialog().findAllByRole('checkbox');
    expect(boxes).toHaveLength(3);
    await user.click(dialog().getByRole('checkbox', { name: /En fait partie.*budget participatif/ }));
    await user.click(suggestion().getByRole('button', { name: 'Regrouper' }));
    await waitFor(() => expect(stored(gateway, 'stacks')).toHaveLength(1));
    const together = stored(gateway, 'notes').filter(({ stackId }) => stackId);
    expect(together.map(({ text }) => text).sort()).toEqual(['Budget participatif', 'Budget participatif !']);
  });
});
