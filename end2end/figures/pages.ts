import type { Page } from '@playwright/test';
import type { Server } from '../fixtures/server';

/** Opens a page that is measured and leaves it there. */
export type Open = (page: Page, server: Server) => Promise<void>;

/** The first job of the careers page. */
export const job: Open = async (page, server) => {
  await page.goto(server.url);
  await page.locator('a[href*="/jobs/"]').first().click();
};

/** The step at which the demo's candidate is. */
export const applicationStep: Open = (page, server) => signIn(page, server.demoLink('candidate'));

/** The home of the demo's new hire. */
export const onboardingHome: Open = (page, server) => signIn(page, server.demoLink('new hire'));

/** A link is spent by pressing its page's one button, not by opening it. */
async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForLoadState('networkidle');
}
