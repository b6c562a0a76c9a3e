const FIRST_MS = 1_000;
const LONGEST_MS = 15_000;

/** Loads until it works: a packet dropped in a full hall must not leave somebody before a dead page. */
export async function retrying<T>(load: () => Promise<T>): Promise<T> {
  for (let wait = FIRST_MS; ; wait = Math.min(2 * wait, LONGEST_MS)) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
