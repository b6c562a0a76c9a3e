import { lazy, Suspense } from 'react';
import type { Table } from '@/domain/workshop';
import { retrying } from '@/lib/retrying';
import styles from './phone.module.css';

const OwnTableEntry = lazy(() =>
  retrying(() => import('../paper/own-table-entry')).then((m) => ({ default: m.OwnTableEntry })),
);

/** For rapporteurs; its place is kept, so that nothing jumps when it comes. */
export function PaperEntry({ table }: { table: Table }) {
  return (
    <div className={styles.entry}>
      <Suspense fallback={null}>
        <OwnTableEntry table={table} />
      </Suspense>
    </div>
  );
}
