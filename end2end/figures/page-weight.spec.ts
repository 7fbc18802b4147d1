import { answerStep } from '../fixtures/journey';
import { figure } from './figure';
import { applicationStep } from './pages';
import { expect, test } from './test';

/** What an application step may cost, in bytes after brotli. */
const LIMIT = 208 * 1024;

/** What a page can be without. */
const KINDS = ['wasm', 'js', 'css'];

test('weight of an application step', async ({ page, server }) => {
  await applicationStep(page, server);
  await page.reload({ waitUntil: 'networkidle' });
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ kind: new URL(name).pathname.split('.').pop() ?? '', bytes: encodedBodySize })),
  );
  let total = 0;
  for (const kind of KINDS) {
    const bytes = sizes.filter((size) => size.kind === kind).reduce((sum, size) => sum + size.bytes, 0);
    expect(bytes, `bytes of ${kind}`).toBeGreaterThan(0);
    figure(`application-step-${kind}`, bytes, 'bytes');
    total += bytes;
  }
  figure('application-step-weight', total, 'bytes');
  expect(total).toBeLessThanOrEqual(LIMIT);
});

test.describe('without any of it', () => {
  // What was refused is said in the browser's console, as it should be.
  test.use({ expectedErrors: [/dynamically imported module/] });

  test('an application step is answered with none of its scripts and styles', async ({ page, server }) => {
    const refused: string[] = [];
    await page.route(
      (url) => KINDS.includes(url.pathname.split('.').pop() ?? ''),
      (route) => {
        refused.push(route.request().url());
        return route.abort();
      },
    );
    await applicationStep(page, server);
    const step = new URL(page.url()).pathname;
    await answerStep(page, { full_name: 'Ada Byron', email: 'ada.byron@example.org' });
    await expect(page).toHaveURL(/\/steps\//);
    expect(new URL(page.url()).pathname, 'the next step').not.toBe(step);
    await page.goto(new URL(step, server.url).href);
    await expect(page.locator('[name="answers[full_name][]"]')).toHaveValue('Ada Byron');
    for (const kind of ['js', 'css']) expect(refused.some((url) => url.includes(`.${kind}`)), `${kind} was asked for`).toBe(true);
  });
});
