// An archive on its way from where it was kept to where it is restored; for as long as the page lives.

let waiting: string | null = null;

export function handOver(archiveText: string): void {
  waiting = archiveText;
}

/** Once: whoever takes it has it. Null when nothing was handed over. */
export function takeOver(): string | null {
  const text = waiting;
  waiting = null;
  return text;
}
