// Hundreds of notes stay fluid only if a change renders what it changes: counted where each card draws its paper.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { expect, it, vi } from 'vitest';
import type { Change } from '@/domain/change';
import type { AxisId, Rank, StackId } from '@/domain/ids';
import { TableBoard } from '@/features/drafting/table-board';
import { putBoard } from '../support/board';
import { openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

const drawn = vi.hoisted((): string[] => []);

vi.mock('@/ui', async (original) => {
  const ui = await original<typeof import('@/ui')>();
  type Props = Parameters<typeof ui.Paper>[0] & { readonly 'data-note'?: string; readonly 'data-stack'?: string };
  const Paper = (props: Props) => {
    const id = props['data-note'] ?? props['data-stack'];
    if (id) drawn.push(id);
    return createElement(ui.Paper, props);
  };
  return { ...ui, Paper };
});

it('one changed note of many renders one card; opening a dialog renders none', async () => {
  const gateway = await openTestWorkshop('draft');
  const texts = Array.from({ length: 60 }, (_, i) => `Proposition ${i}`);
  await putBoard(gateway, { pool: texts, Alpha: ['Déjà là'] });
  await renderRoom(gateway, <TableBoard tableId={t1} />);
  await screen.findByRole('button', { name: 'Proposition 7' });
  drawn.length = 0;
  await act(() => gateway.commit(W, [{ op: 'patch', in: 'notes', id: 'n7', fields: { text: 'Proposition changée' } }]));
  await screen.findByRole('button', { name: 'Proposition changée' });
  expect(new Set(drawn)).toEqual(new Set(['n7']));
  drawn.length = 0;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Proposition 3' }));
  expect(screen.getByRole('dialog')).toBeTruthy();
  expect(drawn).toEqual([]);
});

it('a stack made of two of many renders one card, and one changed note in it that card only', async () => {
  const gateway = await openTestWorkshop('group');
  await putBoard(gateway, { pool: Array.from({ length: 60 }, (_, i) => `Proposition ${i}`) });
  await renderRoom(gateway, <TableBoard tableId={t1} />);
  await screen.findByRole('button', { name: 'Proposition 7' });
  drawn.length = 0;
  const value = { axisId: 'a1' as AxisId, tableId: t1, title: '', rank: 'a3' as Rank };
  const into = (id: string): Change => ({ op: 'patch', in: 'notes', id, fields: { stackId: 's1' as StackId } });
  await act(() => gateway.commit(W, [{ op: 'put', in: 'stacks', id: 's1', value }, into('n3'), into('n7')]));
  await screen.findByRole('button', { name: /2 propositions regroupées.*Proposition 3/ });
  expect(new Set(drawn)).toEqual(new Set(['s1']));
  drawn.length = 0;
  await act(() => gateway.commit(W, [{ op: 'patch', in: 'notes', id: 'n3', fields: { text: 'Changée' } }]));
  await screen.findByRole('button', { name: /2 propositions regroupées.*Changée/ });
  expect(drawn).toEqual(['s1']);
});
