// All pages of this browser are one person. When that person leaves, or becomes another, the other pages must not go on showing
// what was theirs. They hear of it through the storage that they share, which every browser tells to the others.

const LEFT = 'warsha.left';
const ENTERED = 'warsha.entered';

export const tellLeft = (): void => tell(LEFT);
export const tellEntered = (): void => tell(ENTERED);

function tell(name: string): void {
  try {
    localStorage.setItem(name, String(Date.now()));
    localStorage.removeItem(name);
  } catch {
    // Where nothing can be kept, the other pages have nothing in common with this one.
  }
}

let isHearing = false;

/** Once in the life of a page. */
export function hearOtherPages(): void {
  if (isHearing) return;
  isHearing = true;
  addEventListener('storage', ({ key, newValue }) => {
    if (newValue === null) return;
    if (key === ENTERED) location.reload();
    if (key !== LEFT) return;
    sessionStorage.clear();
    // The start screen opens no database, so that it can be erased.
    location.replace('/');
  });
}
