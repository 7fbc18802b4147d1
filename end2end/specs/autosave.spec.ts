import { awake } from '../fixtures/islands';
import { answerStep, newcomer, startApplication } from '../fixtures/journey';
import { expect, test } from '../fixtures/test';

test.beforeEach(async ({ page }) => {
  const { name, email } = newcomer('Sol');
  await startApplication(page, 'map-engineer');
  await answerStep(page, { full_name: name, email });
  await page.goto(page.url().replace(/\/steps\/.*/, '/steps/motivation'));
  await awake(page);
});

test('what is typed while the network is away is said to wait, and is saved when it is back', { tag: '@hydrated' }, async ({ page, context }) => {
  const mark = page.locator('.saved');
  await context.setOffline(true);
  await page.locator('#q-motivation').pressSequentially('Typed in a tunnel.');
  await expect(mark).toHaveClass(/is-offline/);
  await expect(mark).toContainText('Offline');
  await context.setOffline(false);
  await expect(mark).toHaveText(/^Saved \d\d:\d\d$/);
  await page.reload();
  await expect(page.locator('#q-motivation')).toHaveValue('Typed in a tunnel.');
});

test('on a slow network the last words win, and the mark does not claim too much', { tag: '@hydrated' }, async ({ page }) => {
  const mark = page.locator('.saved');
  const arrived: string[] = [];
  await page.route('**/journey/autosave', async (route) => {
    const body = route.request().postData() ?? '';
    await new Promise((wake) => setTimeout(wake, 1_500));
    arrived.push(new URLSearchParams(body).get('answers[motivation][]') ?? '');
    await route.continue();
  });
  const field = page.locator('#q-motivation');
  await field.pressSequentially('One');
  await expect(mark).toHaveText('Saving');
  await field.pressSequentially(' and two');
  await expect.poll(() => arrived).toEqual(['One', 'One and two']);
  await expect(mark).toHaveText(/^Saved/);
  await page.reload();
  await expect(field).toHaveValue('One and two');
});

test('a server that is away for a moment costs nothing', { tag: '@hydrated' }, async ({ page }) => {
  const mark = page.locator('.saved');
  let refusals = 0;
  await page.route('**/journey/autosave', (route) => {
    refusals += 1;
    return refusals === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await page.locator('#q-motivation').pressSequentially('Said once.');
  await expect(mark).toHaveClass(/is-offline/);
  await expect(mark).toHaveText(/^Saved/);
  expect(refusals).toBe(2);
});

test('older words that are still on their way do not arrive after the newer ones that were sent', { tag: '@hydrated' }, async ({ page }) => {
  const step = page.url();
  await page.route('**/journey/autosave', async (route) => {
    await new Promise((wake) => setTimeout(wake, 2_000));
    await route.continue();
  });
  const field = page.locator('#q-motivation');
  await field.pressSequentially('Old');
  await expect(page.locator('.saved')).toHaveText('Saving');
  await field.fill('New and whole');
  await page.locator('form#step .btn-primary').click();
  await expect(page).not.toHaveURL(step);
  await page.waitForTimeout(2_500);
  await page.goto(step);
  await expect(page.locator('#q-motivation')).toHaveValue('New and whole');
});
