import type { Page } from '@playwright/test';
import { changeContent } from '../fixtures/content';
import { answerUpTo, newcomer, startApplication } from '../fixtures/journey';
import { press, unfold } from '../fixtures/pages';
import { expect, test } from '../fixtures/test';

/** How long a node may go on with what it knew, with room for a machine that is busy. */
const SOON = 5_000;

/** Four years of this work: early in the career only once the segment says so. */
const years = '4';

async function sayYears(page: Page): Promise<void> {
  await page.goto('/jobs/map-engineer');
  await unfold(page.locator('#about-you'));
  await page.locator('#about-you [name="answers[years_experience][]"]').fill(years);
  await press(page.locator('#about-you form .btn').first());
}

test('a segment and wording changed by import reach whoever comes then, and no journey under way', { tag: '@journey' }, async ({ startServer, newVisitor }) => {
  test.slow();
  const server = await startServer({ demo: true });
  const comes = async () => (await newVisitor({ baseURL: server.url })).newPage();
  const [underWay, late] = [await comes(), await comes()];

  await sayYears(underWay);
  await expect(underWay.locator('.personal')).toHaveCount(0);
  await startApplication(underWay, 'map-engineer');
  const title = underWay.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('How do we reach you?');
  const there = underWay.url();

  await changeContent(server, 'segments.yaml', (yaml) => yaml.replace('less_than: 2', 'less_than: 5'));
  await expect(async () => {
    await sayYears(late);
    await expect(late.locator('.personal').first()).toContainText('With Hugo beside you', { ignoreCase: true, timeout: 100 });
  }).toPass({ timeout: SOON });
  await startApplication(late, 'map-engineer');
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('First, how do we reach you?');

  await changeContent(server, 'templates/apply-engineering.yaml', (yaml) => yaml.replace('Your CV, or a page about yourself', 'Your CV, or a letter'));
  const latest = await comes();
  await expect(async () => {
    await sayYears(latest);
    await startApplication(latest, 'map-engineer');
    await answerUpTo(latest, 'cv', newcomerAnswers('Lena'));
    await expect(latest.getByRole('heading', { level: 1 }).first()).toContainText('Your CV, or a letter', { timeout: 100 });
  }).toPass({ timeout: 30_000 });

  await answerUpTo(late, 'cv', newcomerAnswers('Lara'));
  await expect(late.locator('main')).toContainText('a page about yourself');
  await underWay.goto(there);
  await expect(title).toHaveText('How do we reach you?');
  await answerUpTo(underWay, 'cv', newcomerAnswers('Uma'));
  await expect(underWay.locator('main')).toContainText('Two pages say enough.');
});

function newcomerAnswers(first: string): Record<string, string> {
  const { name, email } = newcomer(first);
  return { full_name: name, email, first_job: 'no', other_field: 'no', years_experience: years };
}
