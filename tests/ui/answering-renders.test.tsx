// Hundreds of proposals at the desk stay quick only if an answer renders its own row: counted where each draws its paper.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { expect, it, vi } from 'vitest';
import Desk from '@/screens/desk/desk';
import { putBoard } from '../support/board';
import { openTestWorkshop, renderRoom, W } from '../support/render-room';

const drawn = vi.hoisted((): string[] => []);

vi.mock('@/ui', async (original) => {
  const ui = await original<typeof import('@/ui')>();
  type Props = Parameters<typeof ui.Paper>[0] & { readonly 'data-note'?: string };
  const Paper = (props: Props) => {
    const id = props['data-note'];
    if (id) drawn.push(id);
    return createElement(ui.Paper, props);
  };
  return { ...ui, Paper };
});

it('one changed answer of 300 renders one row; so does one more selected; opening the dialog renders none', async () => {
  const gateway = await openTestWorkshop('close');
  await putBoard(gateway, { pool: Array.from({ length: 299 }, (_, i) => `Proposition ${i}`), Alpha: ['Déjà là'] });
  await renderRoom(gateway, <Desk />, { path: `/w/${W}/drafts` });
  await screen.findByText('Proposition 298');
  drawn.length = 0;
  const answer = { outcome: 'deferred', text: 'En 2026.', at: 1 } as const;
  await act(() => gateway.commit(W, [{ op: 'patch', in: 'notes', id: 'n7', fields: { answer } }]));
  await screen.findByText('En 2026.');
  expect(new Set(drawn)).toEqual(new Set(['n7']));
  drawn.length = 0;
  const user = userEvent.setup({ delay: null });
  const row = document.querySelector<HTMLElement>('[data-note="n9"]');
  await user.click(row?.querySelector('input') as HTMLElement);
  expect(drawn).toEqual(['n9']);
  drawn.length = 0;
  await user.click(row?.querySelector('button') as HTMLElement);
  expect(screen.getByRole('dialog')).toBeTruthy();
  expect(drawn).toEqual([]);
});
