// What scripts/mutants.mjs loads: the hunt runs while this module is being loaded.

import { mutants } from './mutants';

export const isDone = await mutants(process.argv.slice(2));
