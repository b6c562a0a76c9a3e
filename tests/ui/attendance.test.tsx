import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { madeLineId, signAttendance } from '@/domain/attendance';
import { AttendanceButton } from '@/features/attendance/attendance-button';
import type { SaveFile } from '@/features/attendance/attendance-export';
import { AttendanceKeeper } from '@/features/attendance/attendance-keeper';
import { WithAsideWords } from '@/i18n';
import { AttendanceLine } from '@/screens/phone/attendance-line';
import { deviceOf, openTestWorkshop, plan, renderRoom, t1, W } from '../support/render-room';

const offered = { settings: { ...plan.settings, attendance: true } };
const keeper = (save: SaveFile = () => {}) => (
  <WithAsideWords>
    <AttendanceKeeper save={save} />
  </WithAsideWords>
);
const line = (name: string) => ({ name, organisation: '', category: null, gender: 'woman' }) as const;

describe('on a phone', () => {
  it('the sheet is offered only where the workshop says so', async () => {
    const closed = await openTestWorkshop('welcome');
    await renderRoom(await deviceOf(closed, 'p1', 'participant', t1), <AttendanceLine />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('nothing is ticked, no line without consent, and the line can be erased', async () => {
    const founder = await openTestWorkshop('welcome', offered);
    const phone = await deviceOf(founder, 'p1', 'participant', t1);
    await renderRoom(phone, <AttendanceButton />);
    const user = userEvent.setup();
    const path = `workshops/${W}/attendance/p1`;
    await user.click(await screen.findByRole('button', { name: 'Feuille de présence' }));
    await user.type(await screen.findByLabelText('Nom et prénom'), 'Amina Idrissi');
    const consent = screen.getByRole<HTMLInputElement>('checkbox');
    expect(consent.checked).toBe(false);
    expect(screen.queryByText('Pour qui ?')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Signer' }));
    expect(screen.getByText(/Aucune ligne sans accord explicite/)).toBeTruthy();
    expect(founder.store.documents.get(path)).toBeUndefined();
    await user.click(consent);
    await user.selectOptions(screen.getByLabelText('Genre (facultatif)'), 'Femme');
    await user.click(screen.getByRole('button', { name: 'Signer' }));
    expect(founder.store.documents.get(path)).toMatchObject({ name: 'Amina Idrissi', gender: 'woman', consent: true });
    await user.click(screen.getByRole('button', { name: 'Feuille de présence' }));
    await user.click(await screen.findByRole('button', { name: 'Effacer ma ligne' }));
    expect(founder.store.documents.get(path)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Oui, effacer' }));
    expect(founder.store.documents.get(path)).toBeUndefined();
    expect([...founder.store.documents.keys()].filter((each) => each.includes('/trail/'))).toEqual([]);
  });

  it('a rapporteur writes several lines for people who ask, each with that person’s word', async () => {
    const founder = await openTestWorkshop('welcome', offered);
    await renderRoom(await deviceOf(founder, 'r1', 'rapporteur', t1), <AttendanceButton />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Feuille de présence' }));
    await user.click(await screen.findByLabelText('Pour une personne qui le demande'));
    for (const name of ['Brahim', 'Khadija']) {
      await user.type(screen.getByLabelText('Nom et prénom'), name);
      expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
      await user.click(screen.getByRole('checkbox'));
      await user.click(screen.getByRole('button', { name: 'Ajouter la ligne' }));
      expect(document.activeElement).toBe(screen.getByLabelText('Nom et prénom'));
    }
    const ids = [...founder.store.documents.keys()].filter((each) => each.includes('/attendance/'));
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(id).toMatch(/\/by-[A-Za-z0-9]{20}$/);
  });

  it('while everything is frozen nobody signs, but whoever has signed can take it back', async () => {
    const founder = await openTestWorkshop('welcome', offered);
    const phone = await deviceOf(founder, 'p1', 'participant', t1);
    await phone.commit(W, signAttendance('p1', line('Amina')));
    await founder.commit(W, [{ op: 'patch', in: 'workshops', id: W, fields: { 'stage.frozen': true } }]);
    await renderRoom(phone, <AttendanceButton />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Feuille de présence' }));
    expect(await screen.findByText(/ne reçoit pas de signature/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Effacer ma ligne' })).toBeTruthy();
  });
});

describe('for facilitators', () => {
  it('the sheet is counted, and a line erased for whoever asks', async () => {
    const founder = await openTestWorkshop('welcome', offered);
    await founder.commit(W, signAttendance('p1', line('Zineb')));
    const made = madeLineId();
    await founder.commit(W, signAttendance(made, line('Brahim')));
    await renderRoom(founder, keeper());
    const user = userEvent.setup();
    expect(await screen.findByText('2 personnes ont signé')).toBeTruthy();
    const lines = within(screen.getByRole('list', { name: 'Lignes de la feuille' })).getAllByRole('listitem');
    expect(lines.map((each) => each.textContent)).toEqual([
      expect.stringMatching(/^Brahim.*Inscrite à sa demande/),
      expect.stringMatching(/^Zineb/),
    ]);
    await user.click(screen.getByRole('button', { name: 'Effacer la ligne de Brahim' }));
    await user.click(screen.getByRole('button', { name: 'Oui, effacer' }));
    await waitFor(() => expect(screen.getByText('1 personne a signé')).toBeTruthy());
    expect(founder.store.documents.has(`workshops/${W}/attendance/${made}`)).toBe(false);
  });

  it('what is exported is totals; names only after saying that one needs them', async () => {
    const founder = await openTestWorkshop('welcome', offered);
    for (const name of ['A1', 'B2', 'C3', 'D4', 'E5', '=F6'])
      await founder.commit(W, signAttendance(madeLineId(), line(name)));
    const files: Record<string, string> = {};
    const save = vi.fn(async (name: string, content: Blob) => {
      files[name] = await content.text();
    });
    await renderRoom(founder, keeper(save));
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Télécharger les totaux (CSV)' }));
    await act(async () => {});
    const totals = files['warsha-2024-04-24-attendance-totals.csv'] ?? '';
    expect(totals).toContain('Total;6\r\n');
    expect(totals).toContain('Femme;6\r\n');
    expect(totals).not.toContain('A1');
    await user.click(screen.getByLabelText('Les noms'));
    expect(screen.getByText(/Données à caractère personnel/)).toBeTruthy();
    const download = screen.getByRole<HTMLButtonElement>('button', { name: 'Télécharger les noms (CSV)' });
    expect(download.disabled).toBe(true);
    await user.click(screen.getByLabelText(/J’ai compris/));
    await user.click(download);
    await act(async () => {});
    const names = files['warsha-2024-04-24-attendance-names.csv'] ?? '';
    expect(names).toContain('A1;;;Femme');
    expect(names).toContain("'=F6");
  });
});
