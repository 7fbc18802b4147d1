import { defineConfig } from '@playwright/test';
import { chromium } from './fixtures/browser';
import type { WaymarkOptions } from './fixtures/test';

/** Kept out of a test run: they measure, and are run by `make bench`. */
const figures = { name: 'figures', testDir: 'figures' };

/**
 * Every declared state of every page, with axe and a contact sheet, over the demo organisation with its people, which is loaded first. `WAYMARK_STATES=yes
 * scripts/end2end` runs it alone.
 */
const states = { name: 'states', testDir: 'states', testMatch: 'states.spec.ts', dependencies: ['demo'], fullyParallel: true, use: { people: true } };
const demo = { name: 'demo', testDir: 'states', testMatch: 'demo.setup.ts' };

/** Kept out of a test run: the README's pictures, taken by `scripts/screenshot`. */
const pictures = { name: 'pictures', testDir: 'pictures', dependencies: ['demo'], use: { people: true } };

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
    : process.env.WAYMARK_PICTURES
      ? [demo, pictures]
      : process.env.WAYMARK_STATES
        ? [demo, states]
        : [
          { name: 'hydrated', grepInvert: /@nojs/ },
          { name: 'nojs', grepInvert: /@hydrated/, use: { javaScriptEnabled: false } },
          { name: 'hydrated-postgres', grep: journeys, grepInvert: /@nojs/, use: { database: 'postgres' } },
          { name: 'nojs-postgres', grep: journeys, grepInvert: /@hydrated/, use: { database: 'postgres', javaScriptEnabled: false } },
          demo,
          states,
        ],
});
