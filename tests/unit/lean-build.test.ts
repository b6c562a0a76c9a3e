// What the build leaves out or writes otherwise, so that a phone has less to load: none of it may change what the app does.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { at } from '@/app/older-browsers';
import { withoutPrivateNames } from '../../scripts/lib/lean-packages.mjs';
import { misreadCall } from '../../scripts/lib/old-browsers.mjs';
import { shortNames } from '../../scripts/lib/short-class-names.mjs';

const require = createRequire(import.meta.url);

describe('the stand-in for re2js', () => {
  it('is asked by nothing but the functions on texts of pipelines', () => {
    const folder = join(dirname(require.resolve('@firebase/firestore/package.json')), 'dist');
    const file = readdirSync(folder).find((name) => /^common-.*\.esm\.js$/.test(name)) ?? '';
    const code = readFileSync(join(folder, file), 'utf8');
    const classes = code.split(/^class /m).filter((part) => part.includes('RE2JS.'));
    const names = classes.map((part) => part.match(/^\w+/)?.[0] ?? 'outside of a class');
    expect(names.map((name) => name.replace('__PRIVATE_', '')).sort()).toEqual([
      'CoreLike',
      'CoreRegexContains',
      'CoreRegexMatch',
    ]);
    expect(code.match(/\bRE2JS\b/g)).toHaveLength(1 + classes.length);
  });

  it('is never reached: nothing here imports pipelines', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => readFileSync(join('src', file), 'utf8').includes('firestore/pipelines'))).toEqual([]);
  });
});

describe('private names', () => {
  const plain = (code: string, mark: string) => withoutPrivateNames(code, mark, parseAst);

  it('become plain ones that do not meet those of the parent', () => {
    const parent = plain('class A { #n = 1; parent() { return this.#n; } }', 'a');
    const child = plain(
      'class B extends A { #n; static #of = (b) => b.#n; #set(n) { this.#n = n; return this; } own(n) { return B.#of(this.#set(n)); } }',
      'b',
    );
    expect(parent + child).not.toContain('#');
    const b = new Function(`${parent}\n${child}\nreturn new B();`)();
    expect([b.own(7), b.parent()]).toEqual([7, 1]);
  });

  it('of each file of the package are all gone, and its code is still code', () => {
    const folder = dirname(require.resolve('@tanstack/query-core'));
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
      const code = plain(readFileSync(join(folder, file), 'utf8'), 'x');
      expect(code.replace(/\/\/[^\n]*|\/\*.*?\*\//gs, '').match(/[\s.]#\w/), file).toBeNull();
      expect(() => parseAst(code)).not.toThrow();
    }
  });

  it('are not taken from who asks whose they are', () => {
    expect(() => plain('class A { #n; static is(a) { return #n in a; } }', 'a')).toThrow('#n in');
  });
});

describe('old browsers', () => {
  const found = (code: string) => misreadCall(code, parseAst(code));

  it('misread what follows a spread argument in an optional chain, and nothing else', () => {
    expect(found('f(a?.b.c(...d, e).g)')).toBe('a?.b.c(...d, e)');
    expect(found('a?.(...b, ...c)')).toBe('a?.(...b, ...c)');
    for (const fine of ['a?.(...b)', 'a?.(b, ...c)', 'a(...b, c)', 'a?.b[c(...d, e)]', 'x = a?.b']) {
      expect(found(fine), fine).toBeNull();
    }
  });

  it('are given what lists lack', () => {
    for (const index of [0, 2, 3, -1, -3, -4]) expect(at.call([1, 2, 3], index)).toBe([1, 2, 3].at(index));
  });
});

describe('short names of classes', () => {
  const sheets = ['/src/ui/field.module.css', '/src/ui/card.module.css'];

  it('are one for each class of each sheet, whatever the order in which sheets are read', () => {
    const [first, second] = [shortNames(sheets), shortNames([...sheets].reverse())];
    const asked = (name: typeof first, order: readonly string[]) =>
      new Map(order.flatMap((sheet) => ['a', 'b', 'a'].map((of) => [`${sheet} ${of}`, name(of, sheet)] as const)));
    const names = asked(first, sheets);
    expect(new Set(names.values()).size).toBe(4);
    expect(asked(second, [...sheets].reverse())).toEqual(new Map([...names].reverse()));
    for (const name of names.values()) expect(name).toMatch(/^c[0-9a-z]+-[0-9a-z]+$/);
  });

  it('are refused to sheets that are not there', () => {
    expect(() => shortNames(sheets)('a', '/src/ui/other.module.css')).toThrow('other.module.css');
  });
});
