import { expect, test } from '../fixtures/test';
import { figure } from './figure';
import { applicationStep } from './pages';

/** What an application step may cost, in bytes after brotli. */
const LIMIT = 208 * 1024;

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
  for (const kind of ['wasm', 'js', 'css']) {
    const bytes = sizes.filter((size) => size.kind === kind).reduce((sum, size) => sum + size.bytes, 0);
    expect(bytes, `bytes of ${kind}`).toBeGreaterThan(0);
    figure(`application-step-${kind}`, bytes, 'bytes');
    total += bytes;
  }
  figure('application-step-weight', total, 'bytes');
  expect(total).toBeLessThanOrEqual(LIMIT);
});
