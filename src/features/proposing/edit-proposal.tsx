import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NOTE_UNITS, type TextFault, textFault, tidied } from '@/domain/note-text';
import type { Unconfirmed } from '@/live';
import { Button, Counter, Dialog, TextArea } from '@/ui';
import { useEditing } from './editing';
import type { MyNote } from './my-note';

/** Rewording one's own proposal; the earlier text stays in the trail. */
export function EditProposal({
  mine,
  submit,
  onClose,
}: {
  mine: MyNote;
  submit: (entry: Unconfirmed) => void;
  onClose: () => void;
}) {
  const t = useTranslations('proposing');
  const shared = useTranslations('shared');
  const [text, setText] = useState(mine.text);
  const [fault, setFault] = useState<TextFault | null>(null);
  useEffect(() => {
    useEditing.setState({ id: mine.id });
    return () => useEditing.setState({ id: null });
  }, [mine.id]);
  const save = () => {
    const clean = tidied(text);
    const wrong = textFault(clean);
    setFault(wrong);
    if (wrong) return;
    if (clean !== mine.text) submit(reworded(mine, clean));
    onClose();
  };
  return (
    <Dialog title={t('edit-title')} closeLabel={shared('cancel')} onClose={onClose}>
      <TextArea
        label={t('your-proposal')}
        value={text}
        rows={4}
        onChange={(event) => {
          setText(event.target.value);
          setFault(null);
        }}
        counter={
          <Counter
            used={tidied(text).length}
            limit={NOTE_UNITS}
            words={(left) => (left < 0 ? t('units-over', { over: -left }) : t('left', { left }))}
          />
        }
        fault={fault && t(fault)}
      />
      <Button look="primary" large wide onClick={save}>
        {t('save')}
      </Button>
    </Dialog>
  );
}

/** The same proposal with other words, for the outbox. */
function reworded({ id, note, entry }: MyNote, text: string): Unconfirmed {
  const at = Date.now();
  if (entry) return { ...entry, text, at, refused: false };
  if (!note) throw new Error(`no note ${id}`);
  const { slot, axisId, tableId, origin, category } = note;
  return {
    noteId: id,
    text,
    slot,
    axisId,
    tableId,
    origin,
    category,
    refused: false,
    sentLate: false,
    at,
  };
}
