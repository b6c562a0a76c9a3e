// The house rules of imports, read from the files themselves: a new folder is covered the day it is made.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src may import. A folder not named here may import nothing of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  domain: ['lib'],
  ui: ['lib'],
  i18n: ['domain', 'lib'],
  gateway: ['domain', 'lib'],
  worker: [],
  live: ['gateway', 'worker', 'domain', 'lib'],
  features: ['live', 'domain', 'ui', 'i18n', 'lib'],
  screens: ['features', 'live', 'domain', 'ui', 'i18n', 'lib'],
  app: ['screens', 'features', 'live', 'gateway', 'domain', 'ui', 'i18n', 'lib'],
  'main.tsx': ['app', 'ui'],
};

/** Packages with a single home. */
const onlyIn: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^(firebase|@firebase)(\/|$)/, /^gateway\/firestore\//],
  [/^@dnd-kit\//, /^features\//],
  [/^@tanstack\/react-query$/, /^(live|app)\//],
  [/^docx$/, /^features\/exporting\//],
  [/^yjs$/, /^features\/wording\//],
  [/^(react|react-dom|zustand|use-intl|wouter)(\/|$)/, /^(live|features|screens|ui|i18n|app)\/|^main\.tsx$/],
];

interface Import {
  readonly file: string;
  readonly from: string;
}

function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, from }) => {
    const [layer = '', feature] = file.split('/');
    const target = ours(file, from);
    if (!target)
      return onlyIn.flatMap(([pkg, home]) =>
        pkg.test(from) && !home.test(file) ? [`${file}: ${from} belongs elsewhere`] : [],
      );
    const [toLayer = '', toFeature] = target.split('/');
    if (toLayer !== layer)
      return mayImport[layer]?.includes(toLayer) ? [] : [`${file}: ${layer} may not import ${toLayer}`];
    const crosses = layer === 'features' && toFeature !== feature;
    return crosses ? [`${file}: feature ${feature} may not import feature ${toFeature}`] : [];
  });
}

/** The imported file below src; undefined for a package. */
function ours(file: string, from: string): string | undefined {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? join(file, '..', from).replaceAll('\\', '/') : undefined;
}

function importsBelow(root: string): Import[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap((entry) => {
    const file = entry.replaceAll('\\', '/');
    if (!/\.tsx?$/.test(file)) return [];
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/(?:from|import\(|import)\s*['"]([^'"]+)['"]/g)].map(([, from = '']) => ({ file, from }));
  });
}

describe('architecture', () => {
  it('imports run one way', () => {
    const imports = importsBelow(join(__dirname, '../src'));
    expect(imports.length).toBeGreaterThan(200);
    expect(violations(imports)).toEqual([]);
  });

  it('says each kind of forbidden import in a sentence', () => {
    const bad = [
      { file: 'domain/bad.ts', from: '@tanstack/react-query' },
      { file: 'domain/bad.ts', from: '../live/use-live' },
      { file: 'features/drafting/board.tsx', from: '@/features/voting/x' },
      { file: 'features/drafting/board.tsx', from: '../voting/x' },
      { file: 'screens/phone/phone.tsx', from: 'firebase/firestore' },
      { file: 'ui/button.tsx', from: '@/domain/note' },
    ];
    expect(violations(bad)).toEqual([
      'domain/bad.ts: @tanstack/react-query belongs elsewhere',
      'domain/bad.ts: domain may not import live',
      'features/drafting/board.tsx: feature drafting may not import feature voting',
      'features/drafting/board.tsx: feature drafting may not import feature voting',
      'screens/phone/phone.tsx: firebase/firestore belongs elsewhere',
      'ui/button.tsx: ui may not import domain',
    ]);
  });

  it('has one onSnapshot call, and it has an error callback', () => {
    const root = join(__dirname, '../src');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const calls = files.filter((file) => /\bonSnapshot\(/.test(readFileSync(join(root, file), 'utf8')));
    expect(calls).toEqual([join('gateway', 'firestore', 'listen.ts')]);
  });

  it('keeps files short: none over 300 lines, nine in ten under 150', () => {
    const root = join(__dirname, '../src');
    const lengths = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|css)$/.test(file) && !file.startsWith('i18n'))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(lengths.filter(({ lines }) => lines > 150).length / lengths.length).toBeLessThan(0.1);
  });
});
