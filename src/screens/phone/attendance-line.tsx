import { lazy, Suspense } from 'react';
import { hasAttendance } from '@/domain/attendance';
import { retrying } from '@/lib/retrying';
import { useRoom } from '@/live';

const AttendanceButton = lazy(() =>
  retrying(() => import('@/features/attendance/attendance-button')).then((m) => ({ default: m.AttendanceButton })),
);

/** The optional line, where the workshop offers it; it comes after everything else. */
export function AttendanceLine() {
  const { workshop } = useRoom();
  if (!hasAttendance(workshop.settings)) return null;
  return (
    <Suspense fallback={null}>
      <AttendanceButton />
    </Suspense>
  );
}
