// The real-browser tests: one at a time, because a rehearsal opens five pages and a machine for tests has two cores (two at a
// time took as long). They start their own server (tests/support/services.ts); `npm test` gives them the emulator and the
// built app.

import { defineConfig } from '@playwright/test';
import { which } from './scripts/lib/processes.mjs';

/** Keeps the browser from calling home, and from what a machine without a screen or a sandbox lacks. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromium = which(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);

export const launchOptions = { args: quiet, ...(chromium && { executablePath: chromium }) };

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    // What goes wrong in a hall: mostly waiting, for clients that try again at their own pace.
    {
      name: 'faults',
      testDir: 'tests/faults',
      fullyParallel: true,
    },
  ],
  workers: 1,
  // Once, and never in silence: docs/decisions/021-a-second-try.md.
  retries: 1,
  timeout: 360_000,
  // Six pages on two cores take their time. How fast anything is, is for `npm run bench`.
  expect: {
    timeout: 40_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', threshold: 0.1, maxDiffPixels: 50 },
  },
  // A picture that is missing is a fault, never a new one: `npm run pictures` is the one to keep them.
  updateSnapshots: 'none',
  // Nothing of the machine: the browser that draws them is the same everywhere.
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  forbidOnly: true,
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    launchOptions,
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
