import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import type { Commitment } from '@/domain/commitment';
import { cutToUnits } from '@/lib/text';
import { FormOver } from '@/screens/board/form-over';
import { Button, buttonClass, Icon } from '@/ui';

/** Enough of a title to know it by. */
const NAME_UNITS = 60;

/** Where else a commitment can be gone on with from the desk: a button or link for each place. */
export function CommitmentActions({ commitment }: { commitment: Commitment }) {
  const t = useTranslations('desk');
  const drafting = useTranslations('drafting');
  const [isOpen, setOpen] = useState(false);
  const title = cutToUnits(commitment.title, NAME_UNITS);
  const [path] = useLocation();
  return (
    <>
      <Button icon="commitment" aria-label={t('open-form-of', { title })} onClick={() => setOpen(true)}>
        {drafting('open-form')}
      </Button>
      {isOpen && <FormOver id={commitment.id} onClose={() => setOpen(false)} />}
      <Link
        href={`${path}?view=boards&table=${commitment.tableId}`}
        className={buttonClass()}
        aria-label={t('on-its-board-of', { title })}
      >
        <Icon name="move" />
        {t('on-its-board')}
      </Link>
    </>
  );
}
