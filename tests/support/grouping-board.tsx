// A table's board in the phase of grouping, and the presses that tests of it are made of.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Locale } from '@/domain/wording';
import { TableBoard } from '@/features/drafting/table-board';
import { putBoard } from './board';
import { deviceOf, openTestWorkshop, renderRoom, t1 } from './render-room';

export interface BoardOptions {
  phase?: 'group' | 'draft' | 'close';
  role?: 'participant' | 'observer';
  locale?: Locale;
  pool?: readonly string[];
}

export const proposals = [
  'Budget participatif',
  'Un budget décidé par les habitants',
  'Boîte à idées',
  'Retransmettre',
];

export async function groupingBoard({
  phase = 'group',
  role = 'participant',
  locale = 'fr',
  pool = proposals,
}: BoardOptions = {}) {
  const founder = await openTestWorkshop(phase);
  await putBoard(founder, { pool, 'Ouvrir les séances': ['Séances du soir'] });
  const gateway = await deviceOf(founder, 'amina', role, role === 'observer' ? null : t1);
  await renderRoom(gateway, <TableBoard tableId={t1} />, { locale });
  await screen.findByRole('region', { name: locale === 'fr' ? 'Tableau de la table 1' : /1/ });
  return { founder, gateway, user: userEvent.setup() };
}

export type User = ReturnType<typeof userEvent.setup>;
export const press = (user: User, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
export const dialog = () => within(screen.getByRole('dialog'));
export const pressIn = (user: User, name: string | RegExp) => user.click(dialog().getByRole('button', { name }));
export const list = (name: string | RegExp) => screen.getByRole('list', { name });
export const cardsIn = (name: string) =>
  within(list(name))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
