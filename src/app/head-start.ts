// What every room needs is asked for before anything is drawn; the first drawing does not wait for it.

export const loadConnected = () => import('./connected');
export const loadClient = () => import('@/gateway/firestore/firestore-gateway');

/** Only the pages without a server do without the database; everywhere else its client need not wait for the first words to be shown. */
export function headStart(pathname: string): void {
  if (/^\/(practice\/?)?$/.test(pathname)) return;
  // Whoever comes to need them asks again, and hears why they didn't come.
  loadConnected().catch(() => {});
  loadClient().catch(() => {});
}
