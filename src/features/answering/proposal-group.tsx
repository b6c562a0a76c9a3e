import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { owingOf } from '@/domain/coverage';
import type { DeskGroup } from '@/domain/desk';
import { Button, UserText } from '@/ui';
import styles from './list.module.css';
import { ProposalRow } from './proposal-row';
import { useSelection } from './selection';
import type { Desk } from './use-desk';
import { VoteLine } from './vote-line';
import type { PlaceWords } from './words';

interface ProposalGroupProps {
  group: DeskGroup;
  desk: Desk;
  words: PlaceWords;
}

const noVotes: readonly never[] = [];

/** What lies together: its name, all of it chosen or answered at once, and its proposals. */
export function ProposalGroup({ group, desk, words }: ProposalGroupProps) {
  const headingId = useId();
  const hue = words.hue(group.axisId);
  return (
    <section aria-labelledby={headingId} className={styles.group} data-group={group.id}>
      <GroupHead headingId={headingId} group={group} desk={desk} words={words} />
      <ul className={styles.rows} aria-labelledby={headingId}>
        {group.notes.map((note) => (
          <ProposalRow
            key={note.id}
            note={note}
            hue={hue}
            table={words.table(note.tableId)}
            votes={desk.votes.get(`notes/${note.id}`) ?? noVotes}
            placed={owingOf(note, desk.standing) === 'placed'}
          />
        ))}
      </ul>
    </section>
  );
}

function GroupHead({ headingId, group, desk, words }: ProposalGroupProps & { headingId: string }) {
  const t = useTranslations('answering');
  const select = useSelection((selection) => selection.select);
  const ask = useSelection((selection) => selection.ask);
  const ids = group.notes.map(({ id }) => id);
  const chosen = useSelection(({ selected }) => ids.filter((id) => selected.has(id)).length);
  const box = useRef<HTMLInputElement>(null);
  const isMixed = chosen > 0 && chosen < ids.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);
  const open = group.notes.filter(({ answer }) => answer === null);
  const asked = (open.length > 0 ? open : group.notes).map(({ id }) => id);
  const name = words.group(group);
  const answerThese = t('answer-these', { count: asked.length });
  return (
    <div className={styles.head} data-row>
      <h4 id={headingId} className={styles.heading}>
        <label className={styles.choose}>
          <input
            ref={box}
            type="checkbox"
            data-stop
            checked={chosen === ids.length}
            onChange={(event) => select(ids, event.target.checked)}
          />
          <span>
            {group.kind !== 'pool' && <span className={styles.kind}>{t(`kind-${group.kind}`)} </span>}
            <UserText inline>{name}</UserText>
          </span>
        </label>
      </h4>
      <p className={styles.about}>
        {group.tableId && <bdi>{words.table(group.tableId)}</bdi>}
        <span>{t('group-count', { answered: ids.length - open.length, count: ids.length })}</span>
        <VoteLine votes={desk.votes.get(group.id) ?? noVotes} />
      </p>
      <Button data-answer aria-label={t('named', { label: answerThese, name })} onClick={() => ask(asked)}>
        {answerThese}
      </Button>
    </div>
  );
}
