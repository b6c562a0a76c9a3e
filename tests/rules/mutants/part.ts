// The emulator compiles the rules anew for each mutant, which takes as long as they are long: for a case that asks for notes,
// those of notes are enough, and what they call. Look-ups of other documents are bound by no rule.

import type { Situation } from '../support/situation';
import { closing, collectionOf, everywhere, type Span, withoutWords } from './find';

/** The collections that a case asks for; what it looks up is not among them. */
export function collectionsAskedFor({ put, patch, drop, get, list }: Situation): string[] {
  const documents = [...Object.keys({ ...put, ...patch, ...drop }), ...(get ? [get] : [])];
  const names = documents.map((path) => path.split('/').at(-2) ?? '');
  return [...new Set([...names, ...(list ? [list.of.split('/').at(-1) ?? ''] : [])])].sort();
}

/** The rules with blanks in place of what these collections don't need: every place stays where it is. */
export function partFor(rules: string, collections: readonly string[]): string {
  const bare = withoutWords(rules);
  // Rules that say nothing at all don't compile.
  if (!blocksIn(bare).some(({ name }) => collections.includes(name))) return rules;
  let part = blanked(rules, otherwise(bare, collections));
  for (let idle = uncalled(part); idle.length > 0; idle = uncalled(part)) part = blanked(part, idle);
  return part;
}

interface Block extends Span {
  readonly name: string;
}

function blocksIn(bare: string): Block[] {
  return [...bare.matchAll(/match (\S+) \{/g)].map((found) => ({
    name: collectionOf(found[1] ?? ''),
    from: found.index,
    to: closing(bare, found.index + found[0].length - 1) + 1,
  }));
}

/** The blocks of other collections, and of those around the wanted ones what they allow themselves. */
function otherwise(bare: string, collections: readonly string[]): Span[] {
  const blocks = blocksIn(bare);
  const isWanted = ({ name }: Block) => collections.includes(name);
  const isAround = (block: Block) => blocks.some((each) => isWanted(each) && isIn(block, each.from));
  const others = blocks.filter((block) => block.name !== everywhere && !isAround(block));
  const allowed = [...bare.matchAll(/allow [^;]+;/g)]
    .map(({ index, 0: text }) => ({ from: index, to: index + text.length }))
    .filter(({ from }) => !blocks.some((block) => isWanted(block) && block === innermost(blocks, from)));
  return [...others, ...allowed];
}

const isIn = ({ from, to }: Span, at: number) => from <= at && at < to;

const innermost = (blocks: readonly Block[], at: number) => blocks.filter((block) => isIn(block, at)).at(-1);

function uncalled(rules: string): Span[] {
  const bare = withoutWords(rules);
  const made = [...bare.matchAll(/function (\w+)\([^)]*\) \{/g)];
  // The variables of paths call as well.
  const calls = rules.replace(/\/\/[^\n]*/g, '');
  const times = (name: string) => calls.match(new RegExp(`\\b${name}\\(`, 'g'))?.length ?? 0;
  return made
    .filter(([, name = '']) => times(name) === made.filter((each) => each[1] === name).length)
    .map(({ index, 0: text }) => ({ from: index, to: closing(bare, index + text.length - 1) + 1 }));
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { from, to }) => left.slice(0, from) + left.slice(from, to).replace(/[^\n]/g, ' ') + left.slice(to),
    text,
  );
}
