import type { Finding } from '@/domain/preflight';

/** Only what a sentence counts, to agree with it, goes there as a number. */
export function printed({ seconds, over, facilitators, ...others }: Finding['values']) {
  const { ms, lost, of, people, limit, width, height } = others;
  return {
    ...{ seconds, over, facilitators },
    ...{ ms: `${ms}`, lost: `${lost}`, of: `${of}`, people: `${people}`, limit: `${limit}` },
    ...{ width: `${width}`, height: `${height}` },
  };
}
