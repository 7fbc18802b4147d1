import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { chromium } from '../fixtures/browser';
import { freePort } from '../fixtures/port';
import { figure } from './figure';
import { applicationStep, job, onboardingHome, type Open } from './pages';
import { expect, test } from './test';

const people = ['performance', 'accessibility', 'best-practices'];
const pages: [name: string, open: Open, categories: string[]][] = [
  ['job', job, [...people, 'seo']],
  ['application-step', applicationStep, people],
  ['onboarding-home', onboardingHome, people],
];

/** The middle one of these runs counts: a machine that is busy for a moment says nothing about a page. */
const RUNS = 3;

for (const [name, open, categories] of pages) {
  test(`Lighthouse, mobile: ${name}`, async ({ server }) => {
    test.setTimeout(300_000);
    const { default: lighthouse } = await import('lighthouse');
    const profile = await mkdtemp(join(tmpdir(), 'waymark-lighthouse-'));
    const port = await freePort();
    const browser = await playwright.launchPersistentContext(profile, {
      ...chromium,
      args: [...(chromium.args ?? []), `--remote-debugging-port=${port}`],
    });
    const page = await browser.newPage();
    await open(page, server);

    const scores = new Map<string, number[]>(categories.map((category) => [category, []]));
    for (let run = 0; run < RUNS; run += 1) {
      // What signed the person in has to stay.
      const result = await lighthouse(page.url(), { port, output: 'html', logLevel: 'error', onlyCategories: categories, disableStorageReset: true });
      if (!result) throw new Error('Lighthouse gave no result.');
      for (const [category, values] of scores) values.push(Math.round((result.lhr.categories[category]?.score ?? 0) * 100));
      const report = resolve(__dirname, '../report/lighthouse');
      await mkdir(report, { recursive: true });
      await writeFile(join(report, `${name}.html`), String(result.report));
    }
    await browser.close();
    await rm(profile, { recursive: true, force: true });

    for (const [category, values] of scores) {
      const median = values.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
      figure(`lighthouse-${name}-${category}`, median, 'points');
      expect.soft(median, `${category} of ${values.join(', ')}`).toBe(100);
    }
  });
}
