import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isWriting } from '@/domain/phase';
import { axisOf, type Table } from '@/domain/workshop';
import { FastEntry } from '@/features/paper/fast-entry';
import type { Goes } from '@/features/paper/use-entry';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useWording, WithAsideWords } from '@/i18n';
import { useClosedAt, useRoom } from '@/live';
import { Button, Dialog } from '@/ui';
import { statusIn } from './status-in';

/** A rapporteur enters what their table wrote on paper or said aloud. It stays open when the phase changes. */
export function OwnTableEntry({ table }: { table: Table }) {
  return (
    <WithAsideWords>
      <Opening table={table} />
    </WithAsideWords>
  );
}

function Opening({ table }: { table: Table }) {
  const t = useTranslations('paper');
  const shared = useTranslations('shared');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button large wide icon="commitment" onClick={() => setOpen(true)}>
        {t('enter')}
      </Button>
      {open && (
        <Dialog title={t('entry-title')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <Entry table={table} />
        </Dialog>
      )}
    </>
  );
}

function Entry({ table }: { table: Table }) {
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const mine = useMyNotes();
  const axis = axisOf(workshop, table.axisId);
  return (
    <FastEntry
      table={table}
      question={axis ? wording(axis.question) : ''}
      hue={axis?.hue ?? 'teal'}
      goes={useGoes()}
      usedSlots={mine.usedSlots}
      submit={mine.submit}
      texts={mine.notes.map(({ text }) => text)}
      statusOf={statusIn(mine.notes)}
    />
  );
}

/** As the rules have it: to the table while it writes, else to the late box. */
function useGoes(): Goes {
  const { workshop, me } = useRoom();
  const { stage, status } = workshop;
  const isOver = useClosedAt(stage) !== undefined;
  if (stage.frozen || status === 'closed' || me.muted) return 'stopped';
  return isWriting(stage.phase) && !isOver ? 'table' : 'late';
}
