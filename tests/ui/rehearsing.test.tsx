// The simulated participants on a console: only in practice, started, watched, made faster, stopped; and they do what they say.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { isSimulated } from '@/domain/simulated';
import { freeze } from '@/domain/stage';
import { useRehearsal } from '@/features/rehearsing/use-rehearsal';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import Console from '@/screens/console/console';
import { openTestWorkshop, renderRoom, W } from '../support/render-room';

const fast = { timeout: 30_000 };

async function consoleIn(phase: Parameters<typeof openTestWorkshop>[0], keeper: 'practice' | 'memory' = 'practice') {
  const gateway = await openTestWorkshop(phase);
  // The same keeper, taken for a browser's own.
  await renderRoom({ ...gateway, keeper } as unknown as MemoryGateway, <Console />);
  await screen.findByText(/aux tables/);
  return { gateway, user: userEvent.setup() };
}

const below = (gateway: MemoryGateway, collection: string) =>
  [...gateway.store.documents.keys()].filter((path) => path.startsWith(`workshops/${W}/${collection}/`));
const simulated = (gateway: MemoryGateway) =>
  below(gateway, 'members').filter((path) => isSimulated(path.split('/').at(-1) as never));

/** Time that passes twenty times as fast is still a lot of it for a test. */
function hurry(seconds: number): void {
  const { crowd } = useRehearsal.getState();
  useRehearsal.setState({ crowd: { step: (world, elapsed) => crowd.step(world, elapsed + seconds) } });
}

describe('simulated participants', { timeout: 90_000 }, () => {
  beforeEach(() => useRehearsal.setState({ workshopId: null, running: false, speed: '4', told: [] }));

  it('are nowhere but in practice', async () => {
    await consoleIn('welcome', 'memory');
    expect(screen.queryByText('Participants simulés')).toBeNull();
  });

  it('come in when they are let in, and are marked as what they are', async () => {
    const { gateway, user } = await consoleIn('welcome');
    const panel = within(await screen.findByRole('region', { name: 'Participants simulés' }));
    expect(panel.getByText('Entraînement : personne n’est là')).toBeTruthy();
    expect(panel.getByText('Personne n’est encore entré (sur 12)')).toBeTruthy();
    await user.click(panel.getByRole('radio', { name: 'Très rapide' }));
    await user.click(panel.getByRole('button', { name: 'Faire entrer les participants simulés' }));
    hurry(20);
    await waitFor(() => expect(panel.getByText('12 sur 12 sont entrés')).toBeTruthy(), fast);
    expect(simulated(gateway)).toHaveLength(12);
    await screen.findByText('12 personnes aux tables', {}, fast);
    await user.click(screen.getByRole('button', { name: /^Table 1/ }));
    expect((await screen.findAllByText('simulé(e)')).length).toBeGreaterThan(3);
  });

  it('write while they may, wait while everything is frozen, and stop when they are stopped', async () => {
    const { gateway, user } = await consoleIn('propose');
    const panel = within(await screen.findByRole('region', { name: 'Participants simulés' }));
    await user.click(panel.getByRole('button', { name: 'Faire entrer les participants simulés' }));
    hurry(25);
    await waitFor(() => expect(below(gateway, 'notes').length).toBeGreaterThan(3), fast);
    expect(panel.getByText(/Ils écrivent leurs propositions/)).toBeTruthy();
    expect(panel.getAllByRole('listitem').length).toBeGreaterThan(0);

    await gateway.commit(W, freeze(W, true));
    await panel.findByText('Ils attendent : tout est suspendu.');
    const frozen = below(gateway, 'notes').length;
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(below(gateway, 'notes')).toHaveLength(frozen);

    await gateway.commit(W, freeze(W, false));
    await waitFor(() => expect(below(gateway, 'notes').length).toBeGreaterThan(frozen), fast);
    await user.click(panel.getByRole('button', { name: 'Les arrêter' }));
    const stopped = below(gateway, 'notes').length;
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(below(gateway, 'notes')).toHaveLength(stopped);
    expect(panel.getByRole('button', { name: 'Les faire continuer' })).toBeTruthy();
  });
});
