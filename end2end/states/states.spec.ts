import type { Page } from '@playwright/test';
import { expectAccessible, expectReadable } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/test';
import { languages, narrowest, routes, themes, widths } from './routes';
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
        const page = language === 'en' ? first : await inAnotherLanguage(language);
        await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
        for (const width of widths) {
          await page.setViewportSize({ width, height: width === 360 ? 780 : 900 });
          for (const theme of themes) {
            const screen = { route: route.path, state, language, theme, width };
            await test.step(screenName(screen), async () => {
              await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
              const path = screenPath(screen);
              await page.screenshot({ path, fullPage: true, clip: await top(page), type: 'jpeg', quality: 75 });
              await info.attach(screenName(screen), { path, contentType: 'image/jpeg' });
              await (theme === 'light' ? expectAccessible(page) : expectReadable(page));
            });
          }
          await expectNothingSticksOut(page);
        }
        await page.setViewportSize({ width: narrowest, height: 640 });
        await expectNothingSticksOut(page);
      }

      async function inAnotherLanguage(locale: string): Promise<Page> {
        const reader = await newVisitor(arrange?.shownOnce ? { locale } : { locale, storageState: await context.storageState() });
        const page = await reader.newPage();
        if (arrange?.shownOnce) await arrange({ page, server, startServer });
        else await page.goto(first.url());
        return page;
      }
    });
  }
}

/** The page down to where a picture of it stops being looked at. */
async function top(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  await page.evaluate(() => scrollTo(0, 0));
  const [width, height] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollHeight] as const);
  return { x: 0, y: 0, width, height: Math.min(height, 5_000) };
}

/** What is wider than the window has to say so by a region of its own that scrolls. */
async function expectNothingSticksOut(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => ({ width: innerWidth, pixels: document.documentElement.scrollWidth - innerWidth }));
  expect.soft(overflow, 'pixels that stick out sideways').toEqual({ width: overflow.width, pixels: 0 });
}
