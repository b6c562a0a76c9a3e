import type { KeyboardEvent } from 'react';

/** The key as it is printed, or by its place where another script is printed on it. */
function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) && key.length === 1 ? code.slice(3).toLowerCase() : key;
}

/**
 * Keys for those whose focus is in the list, and nowhere else: the arrows go from one proposal to the next, X selects, A answers
 * what is selected or else what one stands on.
 */
export function listKeys(askSelected: () => boolean) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    const row = target?.closest('[data-row]');
    if (!row || target?.matches('textarea, select, input:not([type="checkbox"])')) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
    const here = row.querySelector<HTMLElement>('[data-stop]');
    const at = here ? stops.indexOf(here) : -1;
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => stops[at + 1]?.focus(),
      ArrowUp: () => stops[at - 1]?.focus(),
      x: () => here?.click(),
      a: () => askSelected() || row.querySelector<HTMLElement>('[data-answer]')?.click(),
    };
    const act = acts[letterOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
