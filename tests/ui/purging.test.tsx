import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { madeLineId, signAttendance } from '@/domain/attendance';
import type { RoundId, UserId } from '@/domain/ids';
import { rateWorkshop } from '@/domain/rating';
import { PurgePanel } from '@/features/purging/purge-panel';
import { usePurge } from '@/features/purging/use-purge';
import { PersonalData } from '@/screens/console/personal-data';
import Mine from '@/screens/mine/mine';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

const close = { op: 'patch', in: 'workshops', id: W, fields: { status: 'closed' } } as const;
const line = { name: 'Amina', organisation: '', category: null, gender: null };

async function afterTheDay() {
  const founder = await openTestWorkshop('close');
  for (const id of ['p1', 'p2']) {
    const phone = await deviceOf(founder, id, 'participant', t1);
    await phone.commit(W, [...rateWorkshop(id as UserId, { level: 4, text: `de ${id.length}` })]);
    await phone.commit(W, signAttendance(id, line));
  }
  await founder.commit(W, signAttendance(madeLineId(), line));
  const round = {
    kind: 'dots',
    title: '',
    axisId: null,
    tables: null,
    commitmentId: null,
    options: [],
    marks: [],
  } as const;
  const result = { voters: 1, counts: {}, hands: {}, remarks: [] };
  await founder.commit(W, [
    {
      ...{ op: 'put', in: 'rounds', id: 'r1' as RoundId },
      value: { ...round, dots: 1, cap: 1, open: false, openedAt: 1, closedAt: 2, result },
    },
    { op: 'put', in: 'ballots', id: 'r1/p1', value: { picks: [], remark: '', reserved: false, at: 1 } },
  ]);
  return founder;
}

function Purging() {
  return <PurgePanel {...usePurge()} />;
}

describe('the purge', () => {
  it('waits for the workshop to be closed and for a word that one knows what it means', async () => {
    const founder = await afterTheDay();
    await renderRoom(founder, <Purging />);
    expect(await screen.findByText(/Clôturez d’abord l’atelier/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    await founder.commit(W, [close]);
    const press = await screen.findByRole<HTMLButtonElement>('button', { name: 'Supprimer les données personnelles' });
    expect(press.disabled).toBe(true);
  });

  it('deletes every person but facilitators, keeps sums, and says that it is done', async () => {
    const founder = await afterTheDay();
    await founder.commit(W, [close]);
    await renderRoom(founder, <Purging />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Supprimer les données personnelles' }));
    await waitFor(() => expect(screen.getByText(/Les données personnelles sont supprimées/)).toBeTruthy());
    const left = [...founder.store.documents].map(([path, value]) => `${path} ${JSON.stringify(value)}`).join('\n');
    expect(left).not.toMatch(/\bp[12]\b|Amina/);
    expect(left).toContain(`workshops/${W}/members/facilitator1`);
    expect(left).toContain(`workshops/${W}/sums/people`);
    expect(founder.store.documents.get(`workshops/${W}`)).toMatchObject({ purgedAt: expect.any(Number) });
    const invitations = [...founder.store.documents].filter(([path]) => path.startsWith('invitations/'));
    expect(invitations.every(([, value]) => 'open' in value && value.open === false)).toBe(true);
    expect(left).not.toContain('"de 2","at"');
  });

  it('goes on when its dialog is closed, and says how it stands when it is opened again', async () => {
    const founder = await afterTheDay();
    await founder.commit(W, [close]);
    await renderRoom(founder, <PersonalData />);
    const user = userEvent.setup();
    const open = async () => user.click(await screen.findByRole('button', { name: 'Conservation et suppression' }));
    await open();
    await user.click(await screen.findByRole('checkbox'));
    founder.hold();
    await user.click(screen.getByRole('button', { name: 'Supprimer les données personnelles' }));
    await screen.findByRole('progressbar');
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    await open();
    await screen.findByRole('progressbar');
    await user.click(screen.getByRole('checkbox'));
    const press = screen.getByRole<HTMLButtonElement>('button', { name: /^Supprimer/ });
    expect(press.disabled).toBe(true);
    founder.release();
    await screen.findByText(/Les données personnelles sont supprimées/);
  });

  it('interrupted, it says so and goes on with what is left, and the sums stay those of the beginning', async () => {
    const founder = await afterTheDay();
    await founder.commit(W, [close]);
    const { unmount } = await renderRoom(founder, <Purging />);
    const user = userEvent.setup();
    const commit = founder.commit;
    let batches = 0;
    Object.assign(founder, {
      commit: (...given: Parameters<typeof commit>) =>
        ++batches === 3 ? Promise.reject(new Error('the network is gone')) : commit(...given),
    });
    await user.click(await screen.findByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Supprimer les données personnelles' }));
    await waitFor(() => expect(screen.getByText(/n’a pas pu être terminée/)).toBeTruthy());
    expect(screen.getByText(/sans être terminée/)).toBeTruthy();
    const sums = founder.store.documents.get(`workshops/${W}/sums/people`);
    unmount();
    await renderRoom(founder, <Purging />);
    await user.click(await screen.findByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Supprimer ce qui reste' }));
    await waitFor(() => expect(screen.getByText(/Les données personnelles sont supprimées/)).toBeTruthy());
    expect(founder.store.documents.get(`workshops/${W}/sums/people`)).toEqual(sums);
  });
});

describe('my workshops', () => {
  it('say when the day has come, and are silent before', async () => {
    const founder = await openTestWorkshop('close');
    const { unmount } = await renderRoom(founder, <Mine />, { outside: true });
    expect(await screen.findByText('Atelier d’essai')).toBeTruthy();
    expect(screen.queryByText(/données personnelles/i)).toBeNull();
    unmount();
    await founder.commit(W, [
      { op: 'patch', in: 'workshops', id: W, fields: { deleteAfter: Date.now() - 86_400_000 } },
    ]);
    await renderRoom(founder, <Mine />, { outside: true });
    expect(await screen.findByText(/étaient à supprimer le/)).toBeTruthy();
  });
});
