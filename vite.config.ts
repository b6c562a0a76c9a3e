import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { Features } from 'lightningcss';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { compiledWords } from './scripts/lib/compiled-words.mjs';
import { settingsFromEnvironment, settingsTag } from './scripts/lib/settings.mjs';

const src = fileURLToPath(new URL('./src', import.meta.url));

/**
 * Which database a page talks to stands in the page itself, so that one build serves every place: a project's hosting,
 * the local network, the tests. Our local server puts its own settings in the same tag.
 */
const settings = (): PluginOption => ({
  name: 'warsha-settings',
  transformIndexHtml: (html) => html.replace('<!--settings-->', settingsTag(settingsFromEnvironment(process.env))),
});

/**
 * What a phone needs before its first proposal, in one file: over a mobile network each further request costs a round trip.
 * Dragging, forms for organisers, QR codes and exports stay out of it.
 */
const neededByPhones = new RegExp(
  [
    '/src/(app|live|lib)/(?!canonical-json|whole-trail)',
    '/src/gateway/gateway',
    '/src/domain/(?!agenda|archive|attention|board|fate|figures|likeness|moderation|muting|opening|pairing|rating|report|round|screen|seating|stack)',
    // Of a phone's views those of somebody about to write; every other one is loaded when it is shown.
    '/src/screens/(join|language-switch|phone/(?!.*-view)|phone/(proposing|seat|welcome|drafting)-view)',
    '/src/features/(joining|proposing)/',
    '/src/i18n/(?!axes|poster)[^/]+$',
    '/src/ui/(?!copy-field|font-latin|glide|qr-code|use-glide)',
    '/node_modules/(react|react-dom|scheduler|use-sync-external-store|@tanstack|wouter|regexparam|use-intl|@formatjs|zustand|@noble|fractional-indexing)/',
    '@oxc-project|rolldown/runtime|vite/preload-helper',
  ].join('|'),
);

export default defineConfig({
  plugins: [react(), settings(), compiledWords()],
  resolve: { alias: { '@': src } },
  css: {
    // Left to itself it rewrites logical properties and :dir() into lists of languages, which breaks right to left.
    lightningcss: { exclude: Features.LogicalProperties | Features.DirSelector | Features.LightDark },
  },
  build: {
    target: ['chrome87', 'firefox90', 'safari14.1'],
    sourcemap: false,
    assetsInlineLimit: 0,
    // Browsers that don't know this hint fetch the file when it is imported; the stand-in would cost all others.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phone', test: neededByPhones }], includeDependenciesRecursively: false },
      },
    },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/ui-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'auth',
          include: ['tests/auth/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
