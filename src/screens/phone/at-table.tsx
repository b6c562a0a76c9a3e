import { lazy, Suspense } from 'react';
import { retrying } from '@/lib/retrying';
import type { AtTableProps } from './at-table-view';

/** By then whoever has sat down has had time to begin to write. */
const LATER_MS = 4_000;

const load = () => retrying(() => import('./at-table-view'));
// From the first time that it is to be shown, not from when this file was read: on a slow phone that is long before.
const later = () => new Promise((resolve) => setTimeout(resolve, LATER_MS));
const AtTableView = lazy(() =>
  later()
    .then(load)
    .then((m) => ({ default: m.AtTableView })),
);

/** What one has to do with one's table besides writing; it comes a while after the field. */
export function AtTable(props: AtTableProps) {
  return (
    <Suspense fallback={null}>
      <AtTableView {...props} />
    </Suspense>
  );
}

/** Where several people write in turn: before their field. */
export const SharedView = lazy(() => load().then((m) => ({ default: m.SharedView })));
