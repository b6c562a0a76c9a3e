// What is told the first time, in passing: on the console, before the first proposal, before the first move; and it goes.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enterPhase } from '@/domain/stage';
import type { Workshop } from '@/domain/workshop';
import Console from '@/screens/console/console';
import Phone from '@/screens/phone/phone';
import { endHint, Hint } from '@/ui';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';
import { commitTo, propose, stored } from '../support/room-contents';

const slow = { timeout: 15_000 };
afterEach(() => vi.unstubAllGlobals());

describe('hints', () => {
  it('the console says how a day begins until it has begun', async () => {
    const gateway = await openTestWorkshop('welcome');
    await renderRoom(gateway, <Console />);
    const link = await screen.findByRole('link', { name: /Vérifiez la salle/ });
    expect(link.getAttribute('href')).toBe(`/w/${W}/preflight`);
    const { stage } = stored(gateway, '') as Workshop;
    await act(() => gateway.commit(W, enterPhase(W, stage, 'presentation')));
    await waitFor(() => expect(screen.queryByText('Pour commencer')).toBeNull());
  });

  it('on a phone the first proposal ends it; on this device it doesn’t come back', { timeout: 40_000 }, async () => {
    const founder = await openTestWorkshop('propose');
    const { unmount } = await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <Phone />);
    await screen.findByText(/Une idée par proposition/, {}, slow);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/Question sur/), 'Un guichet unique');
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    await waitFor(() => expect(screen.queryByText(/Une idée par proposition/)).toBeNull());
    unmount();
    await renderRoom(await deviceOf(founder, 'brahim', 'participant', t1), <Phone />);
    await screen.findByRole('button', { name: 'J’ai terminé' }, slow);
    expect(screen.queryByText(/Une idée par proposition/)).toBeNull();
  });

  it('the board says that nothing has to be dragged, until something was moved', { timeout: 40_000 }, async () => {
    const founder = await openTestWorkshop('draft');
    await propose(founder, t1, 'Un budget participatif');
    await commitTo(founder, t1, 'Budget participatif annuel');
    await renderRoom(await deviceOf(founder, 'amina', 'participant', t1), <Phone />);
    await screen.findByText(/sans rien glisser/, {}, slow);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Un budget participatif' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: /Budget participatif annuel/ }));
    await waitFor(() => expect(screen.queryByText(/sans rien glisser/)).toBeNull());
  });

  it('goes when it is not wanted, and another one stays', async () => {
    await renderRoom(
      await openTestWorkshop('welcome'),
      <>
        <Hint name="one" endLabel="Compris">
          Premier
        </Hint>
        <Hint name="two" endLabel="Entendu">
          Second
        </Hint>
      </>,
    );
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Compris' }));
    expect(screen.queryByText('Premier')).toBeNull();
    expect(screen.getByText('Second')).toBeTruthy();
    act(() => endHint('two'));
    expect(screen.queryByText('Second')).toBeNull();
  });
});
