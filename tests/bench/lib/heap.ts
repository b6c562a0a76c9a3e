// What a page's scripts hold, read off a snapshot of its heap.

import type { CDPSession } from '@playwright/test';

/** The part of a snapshot that is read here; the rest is what refers to what. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/** Compiled code, and what the browser keeps for itself (its time line, its elements): they grow while a page gets warm, whatever its scripts hold. */
const notOurs = new Set(['code', 'native', 'hidden', 'object shape']);

/** In bytes, after everything that nobody can reach has been collected. */
export async function heldByScripts(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const hear = ({ chunk }: { chunk: string }) => parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', hear);
  // Chromium's own format, as its developer tools read it.
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let held = 0;
  for (let i = 0; i < nodes.length; i += fields.length) {
    if (!notOurs.has(types[0][nodes[i + type] ?? -1] ?? '')) held += nodes[i + size] ?? 0;
  }
  return held;
}
