import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { Features } from 'lightningcss';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { compiledWords } from './scripts/lib/compiled-words.mjs';
import { fewFiles } from './scripts/lib/few-files.mjs';
import { installable } from './scripts/lib/installable.mjs';
import { leanFont } from './scripts/lib/lean-font.mjs';
import { leanPackages } from './scripts/lib/lean-packages.mjs';
import { oldBrowsers } from './scripts/lib/old-browsers.mjs';
import { settingsFromEnvironment, settingsTag } from './scripts/lib/settings.mjs';
import { shortClassNames } from './scripts/lib/short-class-names.mjs';

const src = fileURLToPath(new URL('./src', import.meta.url));

/**
 * Which database a page talks to stands in the page itself, so that one build serves every place: a project's hosting,
 * the local network, the tests. Our local server puts its own settings in the same tag.
 */
const settings = (): PluginOption => ({
  name: 'warsha-settings',
  transformIndexHtml: (html) => html.replace('<!--settings-->', settingsTag(settingsFromEnvironment(process.env))),
});

/** What is between a table's QR and the field to write in. Views of a phone that come later are loaded when they are shown. */
const untilOneWrites = {
  index: ['/index.html'],
  room: ['/src/app/connected.tsx', '/src/screens/join/join.tsx', '/src/screens/phone/phone.tsx'],
  client: ['/src/gateway/firestore/firestore-gateway.ts'],
};

const plugins = (): PluginOption[] => [
  react(),
  settings(),
  compiledWords(),
  leanFont(),
  leanPackages(),
  shortClassNames(),
  oldBrowsers(),
];

export default defineConfig({
  plugins: [...plugins(), fewFiles(untilOneWrites, plugins), installable()],
  resolve: { alias: { '@': src } },
  css: {
    // Left to itself it rewrites logical properties and :dir() into lists of languages, which breaks right to left.
    lightningcss: { exclude: Features.LogicalProperties | Features.DirSelector | Features.LightDark },
  },
  build: {
    // What runs in Chrome 91 runs in Chrome 87 too (scripts/lib/old-browsers.mjs).
    target: ['chrome91', 'firefox90', 'safari14.1'],
    cssTarget: ['chrome87', 'firefox90', 'safari14.1'],
    sourcemap: false,
    assetsInlineLimit: 0,
    // Browsers that don't know this hint fetch the file when it is imported; the stand-in would cost all others.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Fields are assigned, not defined: no class here has one where its parent has an accessor.
      transform: { assumptions: { setPublicClassFields: true } },
    },
  },
  test: {
    // A printed page that is missing is a fault, never a new one: a run of tests changes nothing unless it is asked to (`-u`).
    update: 'none',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          // Nothing here is timed; a busy machine only takes longer.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          setupFiles: ['tests/support/ui-setup.ts'],
          // Read by the gallery as a text; other styles are nothing to a test without a browser.
          css: { include: [/tokens\.css/] },
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
        // The days have the processor to themselves, and so have the rooms.
        test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: 'abuse',
          include: ['tests/abuse/**/*.test.ts'],
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
