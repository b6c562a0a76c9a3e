import { Suspense } from 'react';
import { PrintedSheet } from '@/features/attendance/printed-sheet';
import { OnPaper } from '@/features/paper/on-paper';
import { WithAsideWords } from '@/i18n';

export function Paper() {
  return (
    <Suspense fallback={null}>
      <WithAsideWords>
        <OnPaper attendanceSheet={(onDone) => <PrintedSheet lines={null} onDone={onDone} />} />
      </WithAsideWords>
    </Suspense>
  );
}
