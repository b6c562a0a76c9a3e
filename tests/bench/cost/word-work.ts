// A table's rapporteur words its commitments, one after the other, alone in each form for some ten minutes.

import type { Body, LongText } from '@/domain/body';
import { emptyBody, longTexts } from '@/domain/body';
import type { Change } from '@/domain/change';
import { addRow, mirrorTexts, patchRow, writeShort, writeWords } from '@/domain/form';
import { type FormFields, fillIn, GATHER_MS, gathered } from '@/domain/gathering';
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
    await device.commit(workshopId, 'writeWords', [...writeWords(id, [piece], { role, tableId }), ...mirror]);
  }
  await fillInShort(workshopId, device, body);
  form.stop();
  words.stop();
}

/** From one field to the next. */
const FIELD_MS = 8_000;

/** The short form, field by field; those that are left within half a minute go off together. */
async function fillInShort(workshopId: WorkshopId, device: Device, body: Body): Promise<void> {
  let waiting: FormFields = {};
  let first = 0;
  const send = async () => {
    await device.run(workshopId, 'fillIn', fillIn(body.id, waiting, body));
    waiting = {};
  };
  for (const [i, changes] of shortForm(body).entries()) {
    const now = i * FIELD_MS;
    if (Object.keys(waiting).length > 0 && now - first >= GATHER_MS.alone) await send();
    if (Object.keys(waiting).length === 0) first = now;
    waiting = gathered(waiting, changes);
  }
  await send();
}

/** Who leads and when, two indicators, three milestones: each field as it is left. */
function shortForm(body: Body): readonly (readonly Change[])[] {
  const { id } = body;
  const indicators = ['i1', 'i2'].flatMap((row) => [
    addRow(body, 'indicators', row),
    ...['name', 'baseline', 'target'].map((field) => patchRow(id, 'indicators', row, { [field]: '12' })),
  ]);
  const milestones = ['m1', 'm2', 'm3'].flatMap((row) => [
    addRow(body, 'milestones', row),
    ...['output', 'start', 'due', 'lead'].map((field) => patchRow(id, 'milestones', row, { [field]: '2025-01-31' })),
  ]);
  const lines = [
    writeShort(id, 'lead', 'مصلحة الشؤون المالية'),
    writeShort(id, 'start', '2024-10-01'),
    writeShort(id, 'end', '2026-09-30'),
  ];
  return [...lines, ...indicators, ...milestones];
}
