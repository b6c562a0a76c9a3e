import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Board } from '@/domain/board';
import { emptyBody } from '@/domain/body';
import type { Commitment } from '@/domain/commitment';
import { additionsOf, mergeCommitments } from '@/domain/merging';
import { type Command, useLive, useRoom } from '@/live';
import { Button, Select, Stack, Waiting } from '@/ui';
import { addWords, takeOutWords } from './additions';
import { useFilling } from './filling';
import { useScribe } from './use-scribe';
import styles from './wording.module.css';

/** Merging this commitment into another of its table: that one keeps its texts and has this one's behind them. */
export function MergePanel({ board }: { board: Board }) {
  const t = useTranslations('wording');
  const { commitment } = useFilling();
  const [chosen, setChosen] = useState<Commitment['id'] | ''>('');
  const [merged, setMerged] = useState<Commitment | null>(null);
  const others = board.commitments.filter(({ id }) => id !== commitment.id);
  const into = merged ?? others.find(({ id }) => id === chosen);
  if (others.length === 0 && !merged) return null;
  const options = [
    { value: '' as const, label: t('merge-choose') },
    ...others.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <Stack tight className={styles.panel}>
      <h4>{t('merge')}</h4>
      <p>{t('merge-hint')}</p>
      {!merged && <Select label={t('merge-into')} value={chosen} options={options} onChoose={setChosen} />}
      {into && <MergeInto key={into.id} into={into} board={board} onMerged={(is) => setMerged(is ? into : null)} />}
    </Stack>
  );
}

interface MergeIntoProps {
  into: Commitment;
  board: Board;
  onMerged: (merged: boolean) => void;
}

/** Has the other's form open while it is chosen, for its texts grow like any others. */
function MergeInto({ into, board, onMerged }: MergeIntoProps) {
  const t = useTranslations('wording');
  const shared = useTranslations('shared');
  const { workshopId, run } = useRoom();
  const { commitment, body, scribe } = useFilling();
  const other = useScribe(into, true);
  const otherBody = useLive('body', { workshopId, commitmentId: into.id }).value;
  const [done, setDone] = useState<(() => void) | null>(null);
  if (!other || otherBody === undefined) return <Waiting>{t('loading')}</Waiting>;
  const merge = () => {
    const bodies = { from: body, into: otherBody ?? emptyBody(into.id) };
    const { changes, inverse } = mergeCommitments(board, commitment, into, bodies);
    const additions = additionsOf(commitment.title, scribe.words.texts(), other.words.texts());
    const command: Command = run('mergeCommitments', changes, { inverse });
    addWords(other, additions);
    onMerged(true);
    setDone(() => () => {
      command.undo();
      takeOutWords(other, additions);
      onMerged(false);
      setDone(null);
    });
  };
  if (!done) return <Button onClick={merge}>{t('merge')}</Button>;
  return (
    <Stack row tight role="status">
      <p>{t('merge-done', { title: into.title })}</p>
      <Button icon="undo" onClick={done}>
        {shared('undo')}
      </Button>
    </Stack>
  );
}
