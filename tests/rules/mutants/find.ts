// Every way in which one clause of the rules could be missing. A mutant that no case notices is a check that nothing needs,
// or a case that nobody wrote.

/** A span of the rules and what stands there instead. */
export interface Mutant extends Change {
  /** Where, what and how, the same as long as the clause stands: `notes › isNote › isRank(it.rank) › left out`. */
  readonly id: string;
  /** Counted from 1. */
  readonly line: number;
  readonly was: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Change extends Span {
  readonly instead: string;
  readonly how: string;
}

/** In the order of the text; two clauses that read alike in one function are told apart by a number. */
export function findMutants(rules: string): Mutant[] {
  // As long as the text itself, so that places agree: whatever only looks like code is blank.
  const bare = withoutWords(rules);
  const seen = new Map<string, number>();
  return conditionsIn(bare)
    .flatMap(({ where, span, isWhole }) =>
      [...(isWhole ? [opened(span)] : []), ...changesIn(bare, span)].map((change) => ({ where, change })),
    )
    .map(({ where, change }) => {
      const was = rules.slice(change.from, change.to);
      const name = `${where} › ${was.replace(/\s+/g, ' ')} › ${change.how}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return {
        ...change,
        id: times > 1 ? `${name} (${times})` : name,
        line: rules.slice(0, change.from).split('\n').length,
        was,
      };
    });
}

/** `rules`: all of them, or a part in which every place is where it was. */
export function turned(rules: string, { from, to, instead }: Mutant): string {
  return rules.slice(0, from) + instead + rules.slice(to);
}

const opened = (span: Span): Change => ({ ...span, instead: 'true', how: 'anything goes' });

interface Condition {
  /** The collection, and the function or the operations. */
  readonly where: string;
  readonly span: Span;
  /** Of an `allow`: what stands between a request and the document. */
  readonly isWhole: boolean;
}

function conditionsIn(bare: string): Condition[] {
  const open: { name: string; collection: boolean }[] = [];
  const found: Condition[] = [];
  const parts = /match (\S+) \{|function (\w+)\([^)]*\) \{|(?:allow ([\w, ]+): if|return|let \w+ =)\s|[{}]/g;
  for (const part of bare.matchAll(parts)) {
    const [text, path, name, operations] = part;
    const after = part.index + text.length;
    if (text === '}') open.pop();
    else if (text === '{') open.push({ name: '', collection: false });
    else if (path) open.push({ name: collectionOf(path), collection: true });
    else if (name) open.push({ name, collection: false });
    else {
      const collection = open.filter((each) => each.collection).at(-1)?.name ?? everywhere;
      const inside = open.at(-1);
      const place = operations ? `allow ${operations}` : inside?.name;
      const span = trimmed(bare, { from: after, to: bare.indexOf(';', after) });
      found.push({ where: `${collection} › ${place}`, span, isWhole: operations !== undefined });
    }
  }
  return found;
}

export const everywhere = 'everywhere';

export function collectionOf(path: string): string {
  const name = path.split('/').at(-2) ?? '';
  return /^(databases|documents|_*)$/.test(name) ? everywhere : name;
}

function changesIn(bare: string, span: Span): Change[] {
  const choice = splitAt(bare, span, ['?', ':']);
  if (choice.length > 1) return choice.flatMap((part) => changesIn(bare, part));
  const either = splitAt(bare, span, ['||']);
  if (either.length > 1) return either.flatMap((part) => [without(part, 'false'), ...changesIn(bare, part)]);
  const all = splitAt(bare, span, ['&&']);
  if (all.length > 1) return all.flatMap((part) => [without(part, 'true'), ...changesIn(bare, part)]);
  return [...edgesIn(bare, span), ...groupsIn(bare, span).flatMap((group) => changesIn(bare, group))];
}

const without = (span: Span, instead: 'true' | 'false'): Change => ({
  ...span,
  instead,
  how: instead === 'true' ? 'left out' : 'never',
});

/** One more or one less: `<` for `<=` and the other way round. */
function edgesIn(bare: string, { from, to }: Span): Change[] {
  const [found] = [...topLevel(bare, { from, to })].filter((at) => /^[<>]=?[^<>]/.test(bare.slice(at, at + 3)));
  if (found === undefined) return [];
  const old = bare[found + 1] === '=' ? bare.slice(found, found + 2) : bare.slice(found, found + 1);
  const instead = old.length === 2 ? old.slice(0, 1) : `${old}=`;
  return [
    { from: found, to: found + old.length, instead, how: `${instead} in ${bare.slice(from, to).replace(/\s+/g, ' ')}` },
  ];
}

/** What stands in brackets, each argument by itself. */
function groupsIn(bare: string, { from, to }: Span): Span[] {
  const groups: Span[] = [];
  for (const at of topLevel(bare, { from, to })) {
    if (!'(['.includes(bare.charAt(at))) continue;
    const inside = { from: at + 1, to: closing(bare, at) };
    groups.push(...splitAt(bare, inside, [',']).filter((part) => part.to > part.from));
  }
  return groups;
}

/** Between the separators that stand outside all brackets. */
function splitAt(bare: string, span: Span, separators: readonly string[]): Span[] {
  const parts: Span[] = [];
  let { from } = span;
  for (const at of topLevel(bare, span)) {
    const separator = separators.find((each) => bare.startsWith(each, at));
    if (!separator || at < from) continue;
    parts.push(trimmed(bare, { from, to: at }));
    from = at + separator.length;
  }
  return [...parts, trimmed(bare, { from, to: span.to })];
}

/** The places outside all brackets, opening brackets included. */
function* topLevel(bare: string, { from, to }: Span): Generator<number> {
  let at = from;
  while (at < to) {
    yield at;
    at = '([{'.includes(bare.charAt(at)) ? closing(bare, at) + 1 : at + 1;
  }
}

export function closing(bare: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < bare.length; at++) {
    if ('([{'.includes(bare.charAt(at))) depth++;
    if (')]}'.includes(bare.charAt(at)) && --depth === 0) return at;
  }
  throw new Error(`a bracket that nothing closes, at ${opening}`);
}

function trimmed(bare: string, { from, to }: Span): Span {
  const text = bare.slice(from, to);
  return { from: from + (text.length - text.trimStart().length), to: from + text.trimEnd().length };
}

/** Strings, comments and the variables of paths, each letter a blank. */
export function withoutWords(rules: string): string {
  return rules.replace(/'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\$\((?:[^()]|\(\))*\)|\{[\w=*]+\}(?=[ /])/g, (text) =>
    text.startsWith("'") ? `'${'_'.repeat(text.length - 2)}'` : '_'.repeat(text.length),
  );
}
