// What of a build a phone keeps, and what only others do.
import { describe, expect, it } from 'vitest';
import { filesToKeep, holds, type Release } from '@/worker/release';
import { releaseOf } from '../../scripts/lib/release-files.mjs';

interface Chunk {
  readonly of: string;
  readonly modules?: readonly string[];
  readonly imports?: readonly string[];
  readonly later?: readonly string[];
  readonly css?: readonly string[];
}

/** A small build with the shape of the real one. */
const chunks: Readonly<Record<string, Chunk>> = {
  'assets/index-1.js': {
    of: '/index.html',
    modules: ['/src/main.tsx', '/src/app/connected.tsx', '/src/screens/join/join.tsx', '/src/screens/phone/phone.tsx'],
    imports: ['assets/runtime-1.js'],
    later: [
      'assets/client-1.js',
      'assets/board-1.js',
      'assets/console-1.js',
      'assets/ar-1.js',
      'assets/fr-1.js',
      'assets/ar-staff-1.js',
      'assets/guides-1.js',
    ],
    css: ['assets/index-1.css'],
  },
  'assets/runtime-1.js': { of: '' },
  'assets/client-1.js': { of: '/src/gateway/firestore/firestore-gateway.ts', later: ['assets/auth-1.js'] },
  'assets/auth-1.js': { of: '/src/gateway/firestore/auth.ts' },
  'assets/board-1.js': {
    of: '/src/screens/board/board.tsx',
    later: ['assets/dialog-1.js'],
    css: ['assets/board-1.css'],
  },
  'assets/dialog-1.js': { of: '/src/features/drafting/alike-dialog.tsx' },
  'assets/console-1.js': {
    of: '/src/screens/console/console.tsx',
    imports: ['assets/panel-1.js'],
    later: ['assets/docx-1.js', 'assets/rehearsal-1.js'],
  },
  'assets/panel-1.js': { of: '' },
  'assets/rehearsal-1.js': { of: '/src/features/rehearsing/rehearsal-panel.tsx', css: ['assets/rehearsal-1.css'] },
  'assets/ar-practice-1.js': { of: '/src/i18n/ar/practice.ts' },
  'assets/docx-1.js': { of: '/src/features/exporting/docx-file.ts' },
  'assets/ar-1.js': {
    of: '/src/i18n/ar/phone.ts',
    modules: ['/src/i18n/ar/phone.ts', '/src/i18n/ar/shared.ts'],
    imports: ['assets/ar-voting-1.js'],
  },
  'assets/ar-voting-1.js': { of: '', modules: ['/src/i18n/ar/voting.ts'] },
  'assets/ar-staff-1.js': { of: '/src/i18n/ar/staff.ts' },
  'assets/fr-1.js': { of: '/src/i18n/fr/phone.ts' },
  'assets/guides-1.js': { of: '/src/screens/guides/guides.tsx', later: ['assets/ar-guides-1.js'] },
  'assets/ar-guides-1.js': { of: '/src/i18n/ar/guides/index.ts' },
};
const sheets: Readonly<Record<string, string>> = {
  'assets/index-1.css': 'src:url(/assets/arabic-1.woff2)',
  'assets/board-1.css': '.a{}',
  'assets/rehearsal-1.css': '.b{}',
  'assets/latin-1.css': "src:url('/assets/latin-1.woff2')",
};

function release(): Release {
  const all = [
    ...Object.keys(chunks),
    ...Object.keys(sheets),
    'assets/arabic-1.woff2',
    'assets/latin-1.woff2',
    'index.html',
    'icon.svg',
  ];
  const built = Object.entries(chunks).map(([fileName, { of, modules, imports, later, css }]) => ({
    fileName,
    type: 'chunk',
    isEntry: of === '/index.html',
    facadeModuleId: of || null,
    moduleIds: modules ?? (of ? [of] : ['/node_modules/x/x.js']),
    imports: imports ?? [],
    dynamicImports: later ?? [],
    viteMetadata: { importedCss: new Set(css ?? []) },
  }));
  // Of what the bundler says of a chunk, this is all that is looked at.
  const found = releaseOf(built as never, all, (sheet) => sheets[sheet] ?? '');
  if (!found) throw new Error('no release');
  return found;
}

const forPractice = [...Object.keys(chunks), ...Object.keys(sheets)].filter((name) => /rehearsal|practice/.test(name));

const named = (names: string) => names.split(' ').map((name) => `/assets/${name}`);

describe('a release', () => {
  it('keeps nothing of what practice mode alone shows', () => {
    expect(JSON.stringify(release())).not.toMatch(/rehearsal|practice/);
  });

  it('is named by the script that the page begins with', () => {
    expect(release().entry).toBe('/assets/index-1.js');
    expect(releaseOf([], ['index.html'], () => '')).toBeNull();
  });

  it('has first what is between opening and writing, sign-in and letters included, in no language', () => {
    expect(release().first).toEqual(named('arabic-1.woff2 auth-1.js client-1.js index-1.css index-1.js runtime-1.js'));
  });

  it('has for phones what they load later, but no screen of the staff and nothing behind it', () => {
    expect(release().phone).toEqual(named('board-1.css board-1.js dialog-1.js latin-1.css latin-1.woff2'));
    expect(release().staff).toEqual(named('console-1.js docx-1.js guides-1.js panel-1.js'));
  });

  it('has the words apart, by language and by who reads them', () => {
    expect(release().words).toEqual({
      ar: { phone: named('ar-1.js ar-voting-1.js'), staff: named('ar-guides-1.js ar-staff-1.js') },
      fr: { phone: named('fr-1.js'), staff: [] },
    });
  });

  it('leaves no file of the build out, and no file in twice', () => {
    const { first, phone, staff, words } = release();
    const listed = [first, phone, staff, ...Object.values(words).flatMap((of) => [of.phone, of.staff])].flat();
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.length).toBe(Object.keys(chunks).length + Object.keys(sheets).length + 2 - forPractice.length);
    for (const path of listed) expect(holds(release(), path)).toBe(true);
    expect(holds(release(), '/assets/board-0.js')).toBe(false);
  });
});

describe('what is kept', () => {
  it('begins with the words of the language, and ends with those of others', () => {
    const kept = filesToKeep(release(), { role: 'phone', language: 'ar', spare: false });
    expect(kept.slice(0, 2)).toEqual(named('ar-1.js ar-voting-1.js'));
    expect(kept.at(-1)).toBe('/assets/fr-1.js');
    expect(kept).not.toContain('/assets/console-1.js');
    expect(kept).not.toContain('/assets/ar-staff-1.js');
  });

  it('where data is spared is a phone’s own screens in its own language, and no more', () => {
    const kept = filesToKeep(release(), { role: 'phone', language: 'fr', spare: true });
    expect(kept).toEqual([...named('fr-1.js'), ...release().phone]);
  });

  it('for a page in a language that the release hasn’t is all the same its screens', () => {
    const kept = filesToKeep(release(), { role: 'staff', language: 'zgh', spare: true });
    expect(kept).toEqual([...release().phone, ...release().staff]);
  });

  it('for the staff is everything but practice', () => {
    const kept = filesToKeep(release(), { role: 'staff', language: 'ar', spare: false });
    expect(new Set([...kept, ...release().first]).size).toBe(
      Object.keys(chunks).length + Object.keys(sheets).length + 2 - forPractice.length,
    );
  });
});
