import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/test';
import { languages, routes, themes, widths } from './routes';
import { screenName, screenPath } from './screens';
import { states } from './states';

const declared = routes();

test('every declared state is arranged, and no other', () => {
  const wanted = declared.flatMap(({ path, states }) => states.map((state) => `${path} ${state}`));
  const arranged = Object.entries(states).flatMap(([path, byName]) => Object.keys(byName).map((state) => `${path} ${state}`));
  expect(arranged.sort()).toEqual(wanted.sort());
});

for (const route of declared) {
  for (const state of route.states) {
    const arrange = states[route.path]?.[state];
    if (!arrange) continue;
    test(`${route.path} ${state}`, async ({ page: first, context, server, startServer, newVisitor }, info) => {
      test.slow();
      await arrange({ page: first, server, startServer });
      for (const language of languages[route.audience]) {
        const reader = await newVisitor({ locale: language, storageState: await context.storageState() });
        const page = await reader.newPage();
        await page.goto(first.url(), { waitUntil: 'networkidle' });
        await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
        for (const theme of themes) {
          for (const width of widths) {
            const screen = { route: route.path, state, language, theme, width };
            await test.step(screenName(screen), async () => {
              await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
              await page.setViewportSize({ width, height: width === 360 ? 780 : 900 });
              const path = screenPath(screen);
              await page.screenshot({ path, fullPage: true });
              await info.attach(screenName(screen), { path, contentType: 'image/png' });
              const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
              expect.soft(overflow, 'pixels that stick out sideways').toBeLessThanOrEqual(0);
              await expectAccessible(page);
            });
          }
        }
      }
    });
  }
}
