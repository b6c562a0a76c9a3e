// This device's small memory. Private windows and full disks make localStorage throw; then things last as long as the page.

const fallback = new Map<string, string>();

/** Null when nothing was kept under this name. */
export function kept(name: string): string | null {
  try {
    // What could not be kept is newer than what could.
    return fallback.get(name) ?? localStorage.getItem(name);
  } catch {
    return fallback.get(name) ?? null;
  }
}

/** Returns whether it will still be there after a reload. Null forgets. */
export function keep(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    fallback.delete(name);
    return true;
  } catch {
    if (text === null) fallback.delete(name);
    else fallback.set(name, text);
    return false;
  }
}

/** The names under which something is kept that begin like this. */
export function keptNames(beginning: string): string[] {
  const names = new Set(fallback.keys());
  try {
    for (let i = 0; i < localStorage.length; i++) names.add(localStorage.key(i) ?? '');
  } catch {
    // What could not be kept there is all there is.
  }
  return [...names].filter((name) => name.startsWith(beginning)).sort();
}
