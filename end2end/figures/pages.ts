import type { Page } from '@playwright/test';
import { startApplication } from '../fixtures/journey';
import type { Server } from '../fixtures/server';

/** Opens a page that is measured and leaves it there. */
export type Open = (page: Page, server: Server) => Promise<void>;

/** The first job of the careers page. */
export const job: Open = async (page, server) => {
  await page.goto(server.url);
  await follow(page, 'a[href*="/jobs/"]');
};

/** The first step of an application that has just begun, with its form. */
export const applicationStep: Open = async (page) => {
  await startApplication(page, 'map-engineer');
};

/** The home of the demo's new hire. */
export const onboardingHome: Open = async (page, server) => {
  await signIn(page, server.demoLink('new hire'));
  await follow(page, 'a[href*="/journeys/"]');
};

/** A link is spent by pressing its page's one button, not by opening it. */
async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL('**/me');
}

/** Follows the first link to one of these addresses. */
async function follow(page: Page, link: string): Promise<void> {
  const first = page.getByRole('main').locator(link).first();
  const href = await first.getAttribute('href');
  if (!href) throw new Error(`There is no ${link} at ${page.url()}`);
  await page.goto(new URL(href, page.url()).href);
}
