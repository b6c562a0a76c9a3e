// A commitment's form over the page it was opened from. It comes, with its words and with what lets several people write in one
// text, when it is first opened.

import { lazy, Suspense } from 'react';
import type { CommitmentId } from '@/domain/ids';
import { WithFormWords } from '@/i18n';
import { retrying } from '@/lib/retrying';

const FormDialog = lazy(() =>
  retrying(() => import('@/features/wording/form-dialog')).then((m) => ({ default: m.FormDialog })),
);

export function FormOver({ id, onClose }: { id: CommitmentId; onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <WithFormWords>
        <FormDialog id={id} onClose={onClose} />
      </WithFormWords>
    </Suspense>
  );
}
