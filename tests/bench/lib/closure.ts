import type { Chunk, Manifest } from './hall';

/** The addresses of the files that these entries, or files of these names, bring along. Fails for what the build doesn't know. */
export function closure(manifest: Manifest, entries: readonly string[]): string[] {
  const seen = new Set<Chunk>();
  const visit = (key: string) => {
    const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (!chunk) throw new Error(`The build has nothing of the name ${key}`);
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const entry of entries) visit(entry);
  return [...seen].flatMap(({ file, css = [] }) => [file, ...css]).map((file) => `/${file}`);
}
