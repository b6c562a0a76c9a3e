// A release as the build lists it, and what of it a device keeps for a dead zone. Paths are addresses on this site.

export type Role = 'phone' | 'staff';
type ByRole = Readonly<Record<Role, readonly string[]>>;

export interface Release {
  /** The script that the page begins with: its name holds a hash of all that it leads to, so it names the release. */
  readonly entry: string;
  /** What is between opening the app and the field to write in, in any language. */
  readonly first: readonly string[];
  /** What a phone may come to need later in the day. */
  readonly phone: readonly string[];
  /** All the rest: console, room screen, desk, exports. */
  readonly staff: readonly string[];
  /** By language (`ar`): those that the release has. */
  readonly words: Readonly<Record<string, ByRole>>;
}

/** What a page asks its worker; that all is kept is answered with the worker's own `entry`, that it isn't with null. */
export type Message =
  | { readonly ask: 'keep'; readonly role: Role; readonly language: string; readonly spare: boolean }
  | { readonly ask: 'take-over' };

/** A page holds a lock of this name for as long as it is open, with its entry behind it. */
export const PAGE_LOCK = 'warsha-page:';

const STORE = 'warsha-release:';

export const storeOf = (entry: string): string => `${STORE}${entry}`;

/** The release that a store is for; null for what isn't ours. */
export const entryOf = (store: string): string | null => (store.startsWith(STORE) ? store.slice(STORE.length) : null);

/**
 * What to keep, in this order, beyond `first`. A phone that spares data still gets its own screens in its own language: after
 * a new release the server has them no more, and a board that can't be opened costs more than its bytes.
 */
export function filesToKeep(
  release: Release,
  { role, language, spare }: { role: Role; language: string; spare: boolean },
): readonly string[] {
  // A page of another release may speak a language that this one hasn't.
  const { phone: words = [], staff: staffWords = [] } = release.words[language] ?? {};
  const own = [...words, ...release.phone];
  const others = Object.entries(release.words).flatMap(([one, of]) => (one === language ? [] : of));
  const otherWords = (of: Role) => others.flatMap((one) => one[of]);
  if (role === 'phone') return spare ? own : [...own, ...otherWords('phone')];
  const staff = [...own, ...staffWords, ...release.staff];
  return spare ? staff : [...staff, ...otherWords('phone'), ...otherWords('staff')];
}

/** Does the release consist of this file, among others? */
export function holds(release: Release, path: string): boolean {
  const { first, phone, staff, words } = release;
  const lists = [first, phone, staff, ...Object.values(words).flatMap((of) => [of.phone, of.staff])];
  return lists.some((list) => list.includes(path));
}
