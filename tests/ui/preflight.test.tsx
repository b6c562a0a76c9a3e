// The hall looked at before the day: red is red, green only what was measured or seen, and what to do stands beside it.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { WithReadyWords } from '@/i18n/ready-words';
import { HallPreflight, WorkshopPreflight } from '@/screens/preflight/preflight';
import { deviceOf, openTestWorkshop, renderRoom } from '../support/render-room';

const slow = { timeout: 15_000 };
const row = (name: string) => {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('heading', { name: new RegExp(`^${name}`) }));
  if (!found) throw new Error(`no row ${name}`);
  return within(found);
};

/** The app's own address answers, or doesn't. */
function network(answers: boolean): void {
  vi.stubGlobal('fetch', () => (answers ? Promise.resolve(new Response('<svg/>')) : Promise.reject(new Error('down'))));
}

interface Hall {
  countsSignUps?: boolean;
  change?: Partial<MemoryGateway>;
  path?: string;
}

async function open({ countsSignUps = true, change = {}, path = '/' }: Hall = {}) {
  const gateway = await openTestWorkshop('welcome');
  await renderRoom(
    { ...gateway, ...change } as MemoryGateway,
    <WithReadyWords>
      <WorkshopPreflight countsSignUps={countsSignUps} />
    </WithReadyWords>,
    { path },
  );
  await screen.findByRole('heading', { level: 1 });
  return { gateway, user: userEvent.setup() };
}

describe('preflight', () => {
  beforeEach(() => {
    network(true);
    vi.stubGlobal('screen', { width: 1920, height: 1080 });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is green only when everything was measured and somebody has looked and listened', async () => {
    const { gateway, user } = await open();
    await screen.findByText(/^Écrit et relu en/, {}, slow);
    expect(row('Réseau').getByText('Prêt')).toBeTruthy();
    // Alone, nobody asked, nothing heard: not green.
    expect(row('Deuxième').getByText('À régler')).toBeTruthy();
    expect(row('Écran de salle').getByText('À vérifier')).toBeTruthy();
    await deviceOf(gateway, 'second', 'facilitator', null);
    await screen.findByText(/^2 appareils ont rejoint/);
    await screen.findByText('Rien n’est rouge. 2 points restent à vérifier.');
    await user.click(row('Écran de salle').getByRole('button', { name: 'Oui' }));
    expect(screen.queryByText(/la salle est prête/)).toBeNull();
    await user.click(row('Son').getByRole('button', { name: 'Oui' }));
    await screen.findByText('Tout est vert : la salle est prête.');
    await user.click(row('Son').getByRole('button', { name: 'Non' }));
    await screen.findByText(/^Un point est rouge/);
    expect(row('Son').getByText(/Montez le volume/)).toBeTruthy();
  });

  it('a network that answers nothing is red, with what to do', async () => {
    network(false);
    await open();
    await screen.findByText(/Aucune réponse sur 20 essais/, {}, slow);
    expect(row('Réseau').getByText('À régler')).toBeTruthy();
    await screen.findByText(/rouge/);
  });

  it('a database that doesn’t answer is red, says why, and leaves the clock unknown', async () => {
    await open({
      change: { clockSkew: () => Promise.reject(new Error('late')), diagnose: async () => 'quota' },
    });
    await screen.findByText(/Le quota du jour/, {}, slow);
    expect(row('Base de données').getByText('À régler')).toBeTruthy();
    expect(row('Horloge').getByText('À vérifier')).toBeTruthy();
  });

  it('a clock five minutes fast is red', async () => {
    await open({ change: { clockSkew: async () => 300_000 } });
    await screen.findByText(/En avance de 300 secondes/, {}, slow);
  });

  it('more people than Firebase lets in an hour: says how many, and what to do; fewer is enough', async () => {
    const { user } = await open({ path: '/?people=137' });
    expect(row('Nouveaux téléphones').getByText(/37 personnes ne pourraient/)).toBeTruthy();
    expect(row('Nouveaux téléphones').getByText(/Sign-up quota/)).toBeTruthy();
    const field = screen.getByRole('textbox', { name: /Personnes attendues/ });
    await user.clear(field);
    await user.type(field, '٦٠');
    expect(row('Nouveaux téléphones').getByText('Prêt')).toBeTruthy();
  });

  it('begins with as many people as there are seats, and without a limit there is nothing to raise', async () => {
    await open({ countsSignUps: false });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Personnes attendues/ }).value).toBe('20');
    expect(row('Nouveaux téléphones').getByText(/rien ne limite/)).toBeTruthy();
  });

  it('a browser that keeps nothing and a display that is too small are red', async () => {
    vi.stubGlobal('screen', { width: 800, height: 600 });
    await open({ change: { keepsUnsent: false } });
    expect(await row('Stockage').findByText('À régler', {}, slow)).toBeTruthy();
    expect(await row('Écran de salle').findByText(/800 × 600 : trop petit/, {}, slow)).toBeTruthy();
  });

  it('in practice there is no server, and it says so instead of green', async () => {
    await open({ change: { keeper: 'practice' } as never });
    await screen.findByText(/il n’y a donc pas de serveur à mesurer/, {}, slow);
    expect(row('Base de données').getByText('À vérifier')).toBeTruthy();
    expect(row('Nouveaux téléphones').getByText('À vérifier')).toBeTruthy();
  });

  it('measures again when asked: what was red becomes green', async () => {
    network(false);
    const { user } = await open();
    await screen.findByText(/Aucune réponse sur 20 essais/, {}, slow);
    await waitFor(
      () => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Mesurer de nouveau' }).disabled).toBe(false),
      slow,
    );
    network(true);
    await user.click(screen.getByRole('button', { name: 'Mesurer de nouveau' }));
    await waitFor(() => expect(row('Réseau').getByText('Prêt')).toBeTruthy(), slow);
  });

  it('works before there is a workshop; whether there are two facilitators it can’t know', async () => {
    const gateway = await openTestWorkshop('welcome');
    await renderRoom(
      gateway,
      <WithReadyWords>
        <HallPreflight countsSignUps />
      </WithReadyWords>,
      { outside: true },
    );
    await screen.findByRole('heading', { level: 1 });
    expect(row('Deuxième').getByText('À vérifier')).toBeTruthy();
  });
});
