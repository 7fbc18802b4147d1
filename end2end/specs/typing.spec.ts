import type { Locator } from '@playwright/test';
import { answerStep, fillIn, goOn, newcomer, startApplication } from '../fixtures/journey';
import { press } from '../fixtures/pages';
import { expect, test } from '../fixtures/test';

/** A mountaineer of several code points, then a name from right to left. */
const names = ['🧗🏽‍♀️ Zoë Ångström', 'ليلى حدّاد', 'O’Brien <b>&amp;</b> "Sons"'];

test('names of every kind are kept as they were typed', { tag: '@journey' }, async ({ page }) => {
  await startApplication(page, 'map-engineer');
  const draft = page.url().replace(/\/steps\/.*/, '');
  for (const name of names) {
    await page.goto(`${draft}/steps/contact`);
    await answerStep(page, { full_name: name, email: newcomer('Nina').email });
    await page.goto(`${draft}/steps/contact`);
    await expect(page.locator('#q-full_name')).toHaveValue(name);
    await page.goto(`${draft}/check`);
    await expect(page.locator('.summary-row bdi').first()).toHaveText(name);
  }
});

test('what will not do is kept and explained: a name of 300 characters, 10,000 characters, a day that is in no calendar', { tag: '@journey' }, async ({ page }) => {
  const { name, email } = newcomer('Pia');
  await startApplication(page, 'map-engineer');
  const draft = page.url().replace(/\/steps\/.*/, '');
  const long = 'Maria '.repeat(50).trim().padEnd(300, 'a');
  await fillIn(page, { full_name: long, email });
  await press(goOn(page));
  await expectProblem(page.locator('#q-full_name-error'), 'At most 120 characters; this has 300');
  await expect(page.locator('#q-full_name')).toHaveValue(long);
  await expect(page.locator('#q-email')).toHaveValue(email);
  await answerStep(page, { full_name: name, email });

  await page.goto(`${draft}/steps/motivation`);
  const novel = 'Because of the maps.\n'.repeat(500).slice(0, 10_000);
  await page.locator('#q-motivation').fill(novel);
  await press(goOn(page));
  await expectProblem(page.locator('#q-motivation-error'), 'At most 2,000 characters');
  await expect(page.locator('#q-motivation')).toHaveValue(novel);

  await page.goto(`${draft}/steps/availability`);
  await fillIn(page, { available_from: ['31', '2', '2027'] });
  await press(goOn(page));
  await expectProblem(page.locator('#q-available_from-error'), '31.2.2027 is in no calendar');
  const parts = page.locator('.date-part input');
  for (const [place, part] of ['31', '2', '2027'].entries()) await expect(parts.nth(place)).toHaveValue(part);
  await expect(page.locator('.error-summary a').first()).toHaveAttribute('href', '#q-available_from');
});

async function expectProblem(problem: Locator, says: string): Promise<void> {
  await expect(problem).toContainText(says);
  await expect(problem.page().locator('.error-summary')).toContainText(says);
}
