import type { Finding } from '@/domain/preflight';

/** Only what a sentence counts, to agree with it, goes there as a number. */
export function printed({ seconds, people, over, facilitators, ...others }: Finding['values']) {
  const { ms, lost, of, limit, width, height } = others;
  return {
    ...{ seconds, people, over, facilitators },
    ...{ ms: `${ms}`, lost: `${lost}`, of: `${of}`, limit: `${limit}` },
    ...{ width: `${width}`, height: `${height}` },
  };
}
