import { awake } from '../fixtures/islands';
import { newcomer } from '../fixtures/journey';
import { answerStepByKeyboard, enter, tabTo } from '../fixtures/keyboard';
import { expect, test } from '../fixtures/test';

test('an application from the job’s page to Send, without a mouse', { tag: '@hydrated' }, async ({ page }) => {
  test.slow();
  const { name, email } = newcomer('Kim');
  await page.goto('/jobs/map-engineer');
  await test.step('the skip link leads past the header', async () => {
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeFocused();
    await expect(page.locator('.skip-link')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.site-header :focus')).toHaveCount(0);
  });
  await enter(page.locator('.job-aside .btn-primary'));
  await enter(page.locator('main form .btn'));
  await awake(page);

  await test.step('what is missing has the focus, and its links lead to the fields', async () => {
    await enter(page.locator('form#step .btn-primary'));
    await expect(page.locator('.error-summary')).toBeFocused();
    const links = page.locator('.error-summary a');
    await expect(links).toHaveCount(3);
    for (const [place, field] of ['full_name', 'email', 'phone'].entries()) {
      await tabTo(links.nth(place));
      await page.keyboard.press('Enter');
      await expect(page.locator(`#q-${field}`)).toBeFocused();
      await page.locator('.error-summary').focus();
    }
  });

  for (let step = 0; step < 30 && /\/steps\//.test(page.url()); step += 1) {
    await answerStepByKeyboard(page, { full_name: name, email });
  }
  await expect(page).toHaveURL(/\/check$/);
  await enter(page.locator('form[action$="/candidate/send"] .btn-primary'));
  await expect(page).toHaveURL(/\/applications\/[^/]+$/);
  await expect(page.locator('.status-now')).toContainText(/with the hiring team/i);
});
