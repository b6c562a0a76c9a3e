import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AxisId } from '@/domain/ids';
import type { Phase } from '@/domain/phase';
import { closeRound, publishResult, publishTurnout, reopenRound } from '@/domain/round';
import { MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import RoomScreen from '@/screens/room-screen/room-screen';
import { atTable, openCheck, openDots } from '../support/open-rounds';
import { deviceOf, openTestWorkshop, renderRoom, t1, t2, W } from '../support/render-room';
import { commitTo, propose } from '../support/room-contents';

const a1 = 'a1' as AxisId;
const a2 = 'a2' as AxisId;

async function projector(phase: Phase) {
  const founder = await openTestWorkshop(phase);
  await founder.commit(W, showOnScreen(MAIN_SCREEN, { joinCard: false }));
  const view = await renderRoom(await deviceOf(founder, 'beamer', 'screen', null), <RoomScreen />);
  return { founder, wall: within(view.container) };
}

describe('a vote on the room screen', () => {
  it('shows the board until a vote opens', async () => {
    const { founder, wall } = await projector('vote');
    await commitTo(founder, t1, 'Budget annuel');
    await wall.findByRole('heading', { name: 'Budget annuel' });
    await openDots(founder, ['Un'], { title: 'Priorités' });
    await wall.findByRole('heading', { name: 'Priorités' });
    expect(wall.queryByRole('heading', { name: 'Budget annuel' })).toBeNull();
  });

  it('tells how many have voted, and neither options nor result before the end', async () => {
    const { founder, wall } = await projector('vote');
    const id = await openDots(founder, ['Un', 'Deux'], atTable(t1));
    await wall.findByText('Votez sur votre téléphone : 3 points par personne');
    await founder.commit(W, publishTurnout(id, { voters: 7, expected: 12 }));
    await wall.findByText('7 sur 12 ont voté');
    expect(wall.queryByText('Un')).toBeNull();
    await founder.commit(W, closeRound(id));
    await wall.findByText(/Le résultat arrive/);
    await founder.commit(W, publishResult(id, { voters: 7, counts: { 1: 4, 2: 4 }, hands: { 2: 3 }, remarks: [] }));
    await wall.findByText('Un');
    expect(wall.getByText('Égalité en tête : 2 choix.')).toBeTruthy();
    expect(wall.getByText('3 mains levées, comptées à part des téléphones.')).toBeTruthy();
    await founder.commit(W, reopenRound(id));
    await waitFor(() => expect(wall.queryByText('Un')).toBeNull());
  });

  it('shows rounds of one moment side by side, or those of the axis or table chosen', async () => {
    const { founder, wall } = await projector('vote');
    await openDots(founder, ['Un'], { ...atTable(t1), title: 'Ici', axisId: a1 });
    await openDots(founder, ['Deux'], { ...atTable(t2), title: 'Là', axisId: a2 });
    await wall.findByRole('heading', { name: 'Ici' });
    expect(wall.getByRole('heading', { name: 'Là' })).toBeTruthy();
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { axisId: a2 }));
    await waitFor(() => expect(wall.queryByRole('heading', { name: 'Ici' })).toBeNull());
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { axisId: null, tableId: t1 }));
    await wall.findByRole('heading', { name: 'Ici' });
    expect(wall.queryByRole('heading', { name: 'Là' })).toBeNull();
  });
});

describe('the plenary on the room screen', () => {
  it('shows the commitment under discussion with its proposals, then how far the room agrees, never the remarks', async () => {
    const { founder, wall } = await projector('review');
    const note = await propose(founder, t1, 'Un budget par quartier');
    const c1 = await commitTo(founder, t1, 'Budget annuel', [note]);
    await founder.commit(W, showOnScreen(MAIN_SCREEN, { spotlight: `commitments/${c1}` }));
    await wall.findByText('Un budget par quartier');
    expect(wall.getByRole('heading', { name: 'Budget annuel' })).toBeTruthy();
    expect(wall.queryByText(/adhésion/)).toBeNull();

    const id = await openCheck(founder, c1, 'Budget annuel');
    await wall.findByText('Répondez sur votre téléphone');
    expect(wall.queryByText('Tout à fait d’accord')).toBeNull();
    const remarks = [
      { text: 'Un mot blessant', reserved: true },
      { text: 'Bien', reserved: false },
    ];
    await founder.commit(W, closeRound(id));
    await founder.commit(W, publishResult(id, { voters: 9, counts: { 5: 6, 1: 3 }, hands: {}, remarks }));
    await wall.findByText('Tout à fait d’accord');
    expect(wall.getByText('1 réserve')).toBeTruthy();
    expect(wall.getByText('1 remarque')).toBeTruthy();
    expect(wall.queryByText('Un mot blessant')).toBeNull();

    const after = await openCheck(founder, c1, 'Budget annuel');
    await wall.findByRole('heading', { name: 'Mesure 2' });
    await founder.commit(W, closeRound(after));
    expect(wall.getByRole('heading', { name: 'Mesure 1' })).toBeTruthy();
  });

  it('shows the board when nothing is under discussion, and a vote when one is open', async () => {
    const { founder, wall } = await projector('review');
    await commitTo(founder, t1, 'Budget annuel');
    await wall.findByRole('heading', { name: 'Budget annuel' });
    const id = await openDots(founder, ['Un'], { title: 'Priorités' });
    await wall.findByRole('heading', { name: 'Priorités' });
    await founder.commit(W, closeRound(id));
    await wall.findByRole('heading', { name: 'Budget annuel' });
  });
});
