// A table's rapporteur words its commitments, one after the other, alone in each form for some ten minutes.

import type { Body, LongText } from '@/domain/body';
import { emptyBody, longTexts } from '@/domain/body';
import { addRow, mirrorTexts, patchRow, writeShort, writeWords } from '@/domain/form';
import type { CommitmentId, WorkshopId } from '@/domain/ids';
import { randomText } from '@/lib/random';
import type { Device } from './device';

/** What ten minutes of typing alone are sent in: the first after ten seconds each, the others after thirty. */
const PIECES = 20;
/** Every two minutes the plain text goes along. */
const PIECES_A_MIRROR = 5;

export async function wordCommitment(workshopId: WorkshopId, device: Device, id: CommitmentId): Promise<void> {
  const { role, tableId } = device;
  if (!role || !tableId) throw new Error('whoever words a commitment sits at its table');
  const form = device.watch('body', { workshopId, commitmentId: id });
  const words = device.watch('updates', { workshopId, commitmentId: id, tableId, since: 0 });
  await Promise.all([form.heard, words.heard]);
  const body: Body = emptyBody(id);
  for (let i = 1; i <= PIECES; i++) {
    const piece = { id: randomText(20), u: 'A'.repeat(240) };
    const texts = Object.fromEntries(longTexts.map((field) => [field, i < 10 && field !== 'problem' ? '' : `نص ${i}`]));
    // Every long text has a word of its own.
    const mirror = i % PIECES_A_MIRROR === 0 ? mirrorTexts(body, texts as Record<LongText, string>) : [];
    await device.run(workshopId, 'writeWords', [...writeWords(id, [piece], { role, tableId }), ...mirror]);
  }
  await fillIn(workshopId, device, body);
  form.stop();
  words.stop();
}

/** The short form: who leads and when, two indicators, three milestones, each field by itself as it is left. */
async function fillIn(workshopId: WorkshopId, device: Device, body: Body): Promise<void> {
  const { id } = body;
  const write = (name: string, changes: Parameters<Device['run']>[2]) => device.run(workshopId, name, changes);
  await write('writeShort', writeShort(id, 'lead', 'مصلحة الشؤون المالية'));
  await write('writeShort', writeShort(id, 'start', '2024-10-01'));
  await write('writeShort', writeShort(id, 'end', '2026-09-30'));
  for (const row of ['i1', 'i2']) {
    await write('addRow', addRow(body, 'indicators', row));
    for (const field of ['name', 'baseline', 'target'])
      await write('patchRow', patchRow(id, 'indicators', row, { [field]: '12' }));
  }
  for (const row of ['m1', 'm2', 'm3']) {
    await write('addRow', addRow(body, 'milestones', row));
    for (const field of ['output', 'start', 'due', 'lead'])
      await write('patchRow', patchRow(id, 'milestones', row, { [field]: '2025-01-31' }));
  }
}
