import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Board, notesIn } from '@/domain/board';
import { TITLE_UNITS } from '@/domain/commitment';
import type { CommitmentId, NoteId } from '@/domain/ids';
import { splitCommitment } from '@/domain/merging';
import { textFault, tidied } from '@/domain/note-text';
import { randomText } from '@/lib/random';
import { useRoom } from '@/live';
import { Button, CheckBox, Stack, TextField, UserText, useToasts } from '@/ui';
import { useFilling } from './filling';
import styles from './wording.module.css';

/** A second commitment from this one: some of its proposals, and a copy of its texts to trim. */
export function SplitPanel({ board }: { board: Board }) {
  const t = useTranslations('wording');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const { commitment, body, scribe } = useFilling();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<NoteId>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const title = tidied(typed.replace(/\s*\n\s*/g, ' '));
  const isFaulty = textFault(title, TITLE_UNITS) !== null;
  const split = (event: FormEvent) => {
    event.preventDefault();
    setAsked(isFaulty);
    if (isFaulty) return;
    const whole = { ...body, ...scribe.words.texts() };
    const plan = { id: randomText(20) as CommitmentId, title, noteIds: [...chosen], body: whole };
    const { changes, inverse } = splitCommitment(board, commitment, plan);
    const { undo } = run('splitCommitment', changes, { inverse });
    say(t('split-done', { title }), { action: { label: shared('undo'), run: undo } });
    setTyped('');
    setChosen(new Set());
  };
  const choose = (id: NoteId, isChosen: boolean) =>
    setChosen(isChosen ? new Set([...chosen, id]) : new Set([...chosen].filter((other) => other !== id)));
  return (
    <form onSubmit={split} className={styles.panel}>
      <Stack tight>
        <h4>{t('split')}</h4>
        <p>{t('split-hint')}</p>
        <TextField
          label={t('split-title')}
          value={typed}
          maxLength={TITLE_UNITS}
          fault={isAsked && isFaulty ? t('split-title-fault') : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        {notesIn(board, commitment.id).map(({ id, text }) => (
          <CheckBox
            key={id}
            label={<UserText inline>{text}</UserText>}
            checked={chosen.has(id)}
            onCheck={(isChosen) => choose(id, isChosen)}
          />
        ))}
        <Button type="submit">{t('split')}</Button>
      </Stack>
    </form>
  );
}
