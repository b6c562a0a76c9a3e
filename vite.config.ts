import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { Features } from 'lightningcss';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
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

export default defineConfig({
  plugins: [react(), settings()],
  resolve: { alias: { '@': src } },
  css: {
    // Left to itself it rewrites logical properties and :dir() into lists of languages, which breaks right to left.
    lightningcss: { exclude: Features.LogicalProperties | Features.DirSelector | Features.LightDark },
  },
  build: { target: ['chrome87', 'firefox90', 'safari14.1'], sourcemap: false, assetsInlineLimit: 0 },
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
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], testTimeout: 20_000, fileParallelism: false },
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
