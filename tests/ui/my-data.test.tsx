import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { signAttendance } from '@/domain/attendance';
import type { AxisId, RollId, RoundId, UserId } from '@/domain/ids';
import { changeNoteState, noteIdOf, proposeNote } from '@/domain/note';
import { rateWorkshop } from '@/domain/rating';
import { castBallot, openRound } from '@/domain/round';
import { tellCategory } from '@/domain/table-state';
import { consumeTicket, makeRoll, newTicketCode, shownTicket } from '@/domain/ticket';
import { MyDataView } from '@/features/my-data/my-data-view';
import type { MemoryGateway } from '@/gateway/memory/memory-gateway';
import { WithOwnWords } from '@/i18n';
import { deviceOf, openTestWorkshop, renderRoom, t1, W } from '../support/render-room';

const me = 'p1' as UserId;
const line = { name: 'Amina', organisation: '', category: null, gender: 'woman' } as const;

async function propose(gateway: MemoryGateway, text: string, slot = 0): Promise<void> {
  const draft = { slot, text, axisId: 'a1' as AxisId, tableId: t1, origin: 'phone', category: null } as const;
  await gateway.commit(W, proposeNote(noteIdOf(W, await gateway.whoAmI(), slot), draft, null));
}

async function page() {
  const founder = await openTestWorkshop('propose');
  const phone = await deviceOf(founder, me, 'participant', t1);
  const files: Record<string, string> = {};
  const save = async (name: string, content: Blob) => {
    files[name] = await content.text();
  };
  const show = () =>
    renderRoom(
      phone,
      <WithOwnWords>
        <MyDataView save={save} />
      </WithOwnWords>,
    );
  return { founder, phone, files, show, user: userEvent.setup() };
}

describe('my data', () => {
  it('is everything of this person, whatever its state, and nothing of anybody else', async () => {
    const { founder, phone, show } = await page();
    await propose(phone, 'Un marché couvert');
    await propose(phone, 'Retirée depuis', 5);
    await propose(await deviceOf(founder, 'p2', 'participant', t1), 'D’une autre personne');
    await phone.commit(W, changeNoteState(noteIdOf(W, me, 5), 'withdrawn'));
    await phone.commit(W, [...rateWorkshop(me, { level: 4, text: 'utile' }), ...signAttendance(me, line)]);
    await phone.commit(W, tellCategory(me, 'media'));
    await show();
    for (const text of ['Un marché couvert', 'Retirée depuis', 'utile', 'Amina', '4 / 5'])
      expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByText(/^Retirée · Participation/)).toBeTruthy();
    expect(screen.getByText('Médias')).toBeTruthy();
    expect(screen.queryByText('D’une autre personne')).toBeNull();
  });

  it('names the paper ticket one has voted with', async () => {
    const { founder, phone, show, user, files } = await page();
    const [roll, id] = ['k' as RollId, 'r1' as RoundId];
    const code = newTicketCode(roll, () => 3);
    const planned = { ...{ title: 'Nos priorités', axisId: null, tables: null, commitmentId: null, dots: 1, cap: 1 } };
    const options = [{ id: '1', subject: null, text: 'Un budget' }];
    await founder.commit(W, makeRoll(W, roll, '', [code]));
    await founder.commit(W, openRound(id, { kind: 'dots', ...planned, options }, { roll, made: 1 }));
    await phone.commit(W, castBallot(id, me, new Map([['1', 1]])));
    await phone.commit(W, consumeTicket(W, { roll, roundId: id, userId: me, code }));
    await show();
    expect(await screen.findByText('Ticket en papier')).toBeTruthy();
    expect(screen.getByText(shownTicket(code))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pour les machines (JSON)' }));
    await act(async () => {});
    const data = JSON.parse(files['warsha-2024-04-24-my-data.json'] ?? '');
    expect(data.stubs).toEqual([{ id: me, code, roundId: id }]);
  });

  it('can be taken along: a text that can be read, and JSON that leaves nothing out', async () => {
    const { phone, show, user, files } = await page();
    await propose(phone, 'Un marché couvert');
    await show();
    await user.click(await screen.findByRole('button', { name: 'À lire (texte)' }));
    await user.click(screen.getByRole('button', { name: 'Pour les machines (JSON)' }));
    await act(async () => {});
    const text = files['warsha-2024-04-24-my-data.txt'] ?? '';
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('Un marché couvert');
    expect(text).toContain('Vous n’avez pas voté.');
    const data = JSON.parse(files['warsha-2024-04-24-my-data.json'] ?? '');
    expect(data).toMatchObject({ userId: me, member: { role: 'participant' }, rating: null, attendance: null });
    expect(data.notes).toMatchObject([{ text: 'Un marché couvert', state: 'shown' }]);
  });

  it('is taken back: proposals, the category wherever it stands, the attendance line; each asked twice', async () => {
    const { founder, phone, show, user } = await page();
    await propose(phone, 'Un marché couvert');
    const note = `workshops/${W}/notes/${noteIdOf(W, me, 0)}`;
    await phone.commit(W, [
      ...tellCategory(me, 'media'),
      { op: 'patch', in: 'notes', id: noteIdOf(W, me, 0), fields: { category: 'media' } },
      ...signAttendance(me, line),
    ]);
    await show();
    const twice = async (name: string) => {
      await user.click(await screen.findByRole('button', { name }));
      await user.click(screen.getByRole('button', { name }));
    };
    await user.click(await screen.findByRole('button', { name: 'Retirer ma proposition' }));
    expect(founder.store.documents.get(note)).toMatchObject({ state: 'shown' });
    await user.click(screen.getByRole('button', { name: 'Retirer ma proposition' }));
    await twice('Retirer ma qualité');
    await twice('Effacer ma ligne de présence');
    await waitFor(() => expect(screen.getByText(/rien que vous puissiez retirer/)).toBeTruthy());
    expect(founder.store.documents.get(note)).toMatchObject({ state: 'withdrawn', category: null });
    const left = JSON.stringify([...founder.store.documents]);
    expect(left).not.toContain('media');
    expect(left).not.toContain('Amina');
  });

  it('in a closed workshop a proposal is asked for, consent is still taken back', async () => {
    const { founder, phone, show } = await page();
    await propose(phone, 'Un marché couvert');
    await phone.commit(W, tellCategory(me, 'media'));
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { status: 'closed' } }]);
    await show();
    expect(await screen.findByText(/ne peuvent pas être retirées ici/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Retirer ma qualité' })).toBeTruthy();
  });
});
