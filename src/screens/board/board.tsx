// A table's board as phones and the desk show it: what the plenary said of a commitment comes with it, when it is opened.

import { lazy, Suspense, useCallback, useState } from 'react';
import type { CommitmentId, TableId } from '@/domain/ids';
import { commitmentLit } from '@/domain/screen';
import { type Extra, WithExtras } from '@/features/drafting/extras';
import { WithForms } from '@/features/drafting/forms';
import { TableBoard } from '@/features/drafting/table-board';
import { WithPhasesWords } from '@/i18n';
import { retrying } from '@/lib/retrying';
import { FormOver } from './form-over';
import { WordsLeft } from './words-left';

const CommitmentAgreement = lazy(() =>
  retrying(() => import('@/features/voting/commitment-agreement')).then((m) => ({ default: m.CommitmentAgreement })),
);

/** `extra`: what this page offers besides. */
export function Board({ tableId, extra }: { tableId: TableId; extra?: Extra }) {
  const [form, setForm] = useState<CommitmentId | null>(null);
  const offered: Extra = (subject, text, onDone) => {
    const id = commitmentLit({ spotlight: subject });
    const more = extra?.(subject, text, onDone);
    if (!id) return more;
    return (
      <>
        {more}
        <Suspense fallback={null}>
          <WithPhasesWords>
            <CommitmentAgreement id={id} />
          </WithPhasesWords>
        </Suspense>
      </>
    );
  };
  return (
    <WithExtras extra={offered}>
      <WithForms open={useCallback((id) => setForm(id), [])}>
        <TableBoard tableId={tableId} />
      </WithForms>
      <WordsLeft />
      {form && <FormOver key={form} id={form} onClose={() => setForm(null)} />}
    </WithExtras>
  );
}
