/** Minutes and seconds: `9:05`. A second that has begun counts, so that 0:00 is the end and not before it. */
export function shownLeft(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
