import { defineConfig } from '@playwright/test';
import { chromium } from './fixtures/browser';
import type { WaymarkOptions } from './fixtures/test';

/** Kept out of a test run: they measure, and are run by `make bench`. */
const figures = { name: 'figures', testDir: 'figures' };

/** Every declared state of every page, with axe and a contact sheet: `WAYMARK_STATES=yes scripts/end2end`. It is red until every state is arranged. */
const states = { name: 'states', testDir: 'states', testMatch: 'states.spec.ts' };

/** Every page and state once more on PostgreSQL would say nothing new; the journeys through them do. */
const journeys = /@journey/;

export default defineConfig<object, WaymarkOptions>({
  testDir: 'specs',
  outputDir: 'test-results',
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./states/contact-sheet.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: chromium,
    locale: 'en-GB',
    // Sooner than the test's own end, so that what is waited for in vain is named.
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: process.env.WAYMARK_FIGURES
    ? [figures]
    : process.env.WAYMARK_STATES
      ? [states]
      : [
        { name: 'hydrated', grepInvert: /@nojs/ },
        { name: 'nojs', grepInvert: /@hydrated/, use: { javaScriptEnabled: false } },
        { name: 'hydrated-postgres', grep: journeys, grepInvert: /@nojs/, use: { database: 'postgres' } },
        { name: 'nojs-postgres', grep: journeys, grepInvert: /@hydrated/, use: { database: 'postgres', javaScriptEnabled: false } },
      ],
});
