import { useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Board, Thing } from '@/domain/board';
import type { NoteId } from '@/domain/ids';
import { type Suggestion, suggestStacks } from '@/domain/likeness';
import { useRoom } from '@/live';
import { Button, Dialog, EmptyState } from '@/ui';
import styles from './alike.module.css';
import { AlikeCard } from './alike-card';
import { DoneLine } from './done-line';
import type { Moves } from './use-moves';
import { useSetApart } from './use-set-apart';

interface AlikeDialogProps {
  board: Board;
  moves: Moves;
  onClose: () => void;
}

/** What probably says the same, every word of it side by side. A person decides; nothing is put together by itself. */
export function AlikeDialog({ board, moves, onClose }: AlikeDialogProps) {
  const t = useTranslations('grouping');
  const shared = useTranslations('shared');
  const { workshopId } = useRoom();
  const { isApart, setApart, forget } = useSetApart(workshopId);
  const all = useMemo(() => suggestedIn(board.pool), [board.pool]);
  const open = all.filter(({ noteIds }) => !isApart(noteIds));
  const apart = all.length - open.length;
  const list = useRef<HTMLDivElement>(null);
  const decided = useRef(false);
  // The button that was pressed is gone with its suggestion: the keyboard goes on from the next.
  useEffect(() => {
    if (decided.current) list.current?.focus();
    decided.current = false;
  });
  const decide = (act: () => void) => {
    decided.current = true;
    act();
  };
  return (
    <Dialog title={t('alike')} closeLabel={shared('close')} onClose={onClose}>
      <p>{t('alike-intro')}</p>
      <DoneLine />
      <div ref={list} tabIndex={-1} className={styles.list}>
        {open.map(({ noteIds, certainty, things }, i) => (
          <AlikeCard
            key={noteIds.join()}
            heading={t('alike-nth', { number: String(i + 1), total: String(open.length) })}
            certainty={certainty}
            things={things}
            onTogether={(ids) => decide(() => moves.together(ids))}
            onApart={() => decide(() => setApart(noteIds))}
          />
        ))}
        {open.length === 0 && <EmptyState>{t('alike-none')}</EmptyState>}
      </div>
      {apart > 0 && (
        <p className={styles.apart}>
          {t('set-apart', { count: apart })}
          <Button look="plain" onClick={forget}>
            {t('show-again')}
          </Button>
        </p>
      )}
    </Dialog>
  );
}

/** A stack is compared as its first proposal, and suggested as a whole. */
function suggestedIn(pool: readonly Thing[]): readonly (Suggestion & { readonly things: readonly Thing[] })[] {
  const first = new Map<NoteId, Thing>();
  for (const thing of pool) if (thing.notes[0]) first.set(thing.notes[0].id, thing);
  const suggested = suggestStacks(pool.flatMap(({ notes }) => notes[0] ?? []));
  return suggested.map((one) => ({ ...one, things: one.noteIds.flatMap((id) => first.get(id) ?? []) }));
}
