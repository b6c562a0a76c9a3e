/** Runs `work` for all of `list`, at most `most` at a time. */
export async function together<T>(
  list: readonly T[],
  most: number,
  work: (one: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const index = next++;
      const one = list[index];
      if (one !== undefined) await work(one, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker));
}
