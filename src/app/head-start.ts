// What every room needs is asked for before anything is drawn; the first drawing does not wait for it.

export const loadConnected = () => import('./connected');
export const loadClient = () => import('@/gateway/firestore/firestore-gateway');

/** The pages that do without the database, below the app's or the practice's start. */
export const withoutServer = /^\/((copies|cost|guides)(\/|$)|$)/;

/** Where there is a database, its client need not wait for the first words to be shown. */
export function headStart(pathname: string): void {
  if (withoutServer.test(pathname.replace(/^\/practice(?=\/|$)/, '') || '/')) return;
  // Whoever comes to need them asks again, and hears why they didn't come.
  loadConnected().catch(() => {});
  loadClient().catch(() => {});
}
