// Leaving is begun on one page and done on the next, which has opened nothing: a database that is open can't be erased.

import { tellLeft } from './other-pages';

const MARK = 'warsha-leaving';

/** Goes to the page that erases; the others go to the start. */
export function goAndWipe(): void {
  sessionStorage.setItem(MARK, 'yes');
  tellLeft();
  location.replace('/?left');
}

/** Did somebody on this page's tab ask for it? A link alone must not erase anything. */
export function wasAskedToWipe(): boolean {
  try {
    return sessionStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}
