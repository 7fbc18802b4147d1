import { expectAccessible } from '../fixtures/accessibility';
import { awake } from '../fixtures/islands';
import { expect, test } from '../fixtures/test';

test('the first page opens, has a title and one heading', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await awake(page);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('the first page is accessible', { tag: '@hydrated' }, async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
});

test('it says that it is alive and ready', async ({ request }) => {
  for (const path of ['/health/live', '/health/ready']) expect((await request.get(path)).status()).toBe(200);
});
