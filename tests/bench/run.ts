// What scripts/bench.mjs loads: the bench runs while this module is being loaded, because its loader closes afterwards and the
// parts still import things then.

import { bench } from './bench';

export const isDone = await bench(process.argv.slice(2));
