// What votes gave a proposal, where a table opens it again: alone, and among those it was put together with.
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Rank, RoundId, StackId } from '@/domain/ids';
import { closeRound, publishResult, reopenRound } from '@/domain/round';
import { Board } from '@/screens/board/board';
import { putBoard } from '../support/board';
import { openDots } from '../support/open-rounds';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

const s1 = 's1' as StackId;

async function votedOn() {
  const founder = await openTestWorkshop('draft');
  await putBoard(founder, { pool: ['Budget participatif', 'Un budget décidé', 'Boîte à idées'] });
  const value = { axisId: 'a1', tableId: t1, title: '', rank: 'a0' as Rank } as never;
  const into = (id: string) => ({ op: 'patch', in: 'notes', id, fields: { stackId: s1 } }) as const;
  await founder.commit(W, [{ op: 'put', in: 'stacks', id: s1, value }, into('n0'), into('n1')]);
  const first = await openDots(founder, ['Budget participatif', 'Un budget décidé', 'Boîte à idées']);
  await over(first, { 1: 5, 3: 1 }, { 1: 2 });
  const options = [{ id: '1', subject: 'stacks/s1', text: 'Budget' }];
  const second = await openDots(founder, [], { title: 'Les groupes', options });
  await over(second, { 1: 8 });
  const third = await openDots(founder, ['Budget participatif'], { title: 'Second tour' });
  await over(third, { 1: 1 });
  const gateway = await deviceOf(founder, 'amina', 'participant', t1);
  await renderRoom(gateway, <Board tableId={t1} />);
  return { founder, third };

  async function over(id: RoundId, counts: Record<string, number>, hands = {}) {
    await founder.commit(W, [...closeRound(id), ...publishResult(id, { voters: 6, counts, hands, remarks: [] })]);
  }
}

// Awaited as a whole: what comes late with its words would otherwise not be drawn by the test.
const press = (button: HTMLElement) => act(async () => button.click());
const dialog = () => within(screen.getByRole('dialog'));
const said = (of: HTMLElement) => of.textContent?.replace(/\s+/g, ' ');

it('in its group, each proposal has the dots and hands of each vote, and the group its own', async () => {
  await votedOn();
  await press(await screen.findByRole('button', { name: /2 propositions regroupées/ }));
  await dialog().findByText('Second tour');
  const [one, other] = within(dialog().getByRole('list', { name: /Regroupée avec d’autres/ })).getAllByRole('listitem');
  expect(said(one as HTMLElement)).toContain('Vote Priorités 5 points 2 mains levées');
  expect(said(one as HTMLElement)).toContain('Vote Second tour 1 point');
  expect(said(other as HTMLElement)).not.toContain('point');
  expect(said(screen.getByRole('dialog'))).toContain('Vote Les groupes 8 points');
});

it('its own dialog says the same, until a vote is opened again', async () => {
  const { founder, third } = await votedOn();
  await press(await screen.findByRole('button', { name: /2 propositions regroupées/ }));
  await press(dialog().getByRole('button', { name: /^Budget participatif/ }));
  await dialog().findByText('Second tour');
  expect(said(screen.getByRole('dialog'))).toContain('Vote Priorités 5 points 2 mains levées');
  await act(() => founder.commit(W, reopenRound(third)));
  await waitFor(() => expect(dialog().queryByText('Second tour')).toBeNull());
  dialog().getByText('Priorités');
});

it('nothing is said of a vote that it was not put to', async () => {
  await votedOn();
  await press(await screen.findByRole('button', { name: 'Boîte à idées' }));
  expect(said(await screen.findByRole('dialog'))).toContain('Boîte à idées');
  await dialog().findByText('Priorités');
  expect(dialog().queryByText('Second tour')).toBeNull();
});
