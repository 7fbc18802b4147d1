import { expect } from '@playwright/test';
import { admin, newOrganisation, signIn, type Stage, type States } from './stage';

/** A confirmed person of the demo organisation. */
const person = 'julien.castaing@example.org';

async function post(page: Stage['page'], path: string, email: string): Promise<void> {
  await page.goto(path);
  await page.locator('#f-email').fill(email);
  await page.locator('form:has(#f-email) button').first().click();
}

async function spent({ page, server }: Stage): Promise<void> {
  const link = await server.signInLink(person);
  await page.goto(link);
  await page.locator('main form button').click();
  await page.goto(link);
}

/** Asks for links until the server has had enough. */
async function tooOften(page: Stage['page'], path: string): Promise<void> {
  const email = `patience-${Date.now()}@example.org`;
  for (let times = 0; times < 12; times += 1) {
    await post(page, path, email);
    if (await page.locator('.error-summary').count()) return;
  }
  throw new Error(`${path} took every try.`);
}

/** Signing in and out, and set-up. */
export const signingIn: States = {
  '/sign-in': {
    empty: async ({ page, startServer }) => {
      const server = await startServer({ demo: true });
      await page.goto(`${server.url}/sign-in`);
    },
    demo: async ({ page }) => void (await page.goto('/sign-in')),
    problems: async ({ page }) => post(page, '/sign-in', 'mara at example'),
    'too-often': async ({ page }) => tooOften(page, '/sign-in'),
  },
  '/sign-in/sent': {
    mailed: async ({ page, startServer }) => {
      const server = await startServer({ demo: true });
      await post(page, `${server.url}/sign-in`, `somebody-${Date.now()}@example.org`);
    },
    kept: async ({ page }) => post(page, '/sign-in', `somebody-${Date.now()}@example.org`),
  },
  '/link/{token}': {
    ready: async ({ page, server }) => void (await page.goto(await server.signInLink(person))),
    used: spent,
    unknown: async ({ page }) => void (await page.goto('/link/abc')),
  },
  '/link-renewed': {
    filled: async (stage) => {
      await spent(stage);
      await stage.page.locator('main form button').click();
      await expect(stage.page).toHaveURL(/link-renewed/);
    },
  },
  '/signed-out': {
    filled: async ({ page }) => void (await page.goto('/signed-out')),
    studio: async ({ page }) => void (await page.goto('/signed-out?from=studio')),
  },
  '/setup': {
    empty: async ({ page, startServer }) => void (await page.goto(`${(await startServer({ demo: false })).url}/setup`)),
    problems: async ({ page, startServer }) => {
      await page.goto(`${(await startServer({ demo: false, settings: { WAYMARK_SETUP_TOKEN: 'a token of the states' } })).url}/setup`);
      await page.locator('#f-start-token').fill('a token of the states');
      await page.locator('#f-email').fill('ines at example');
      await page.locator('form:has(#f-organisation) button').click();
    },
  },
  '/studio/sign-in': {
    empty: async ({ page, startServer }) => {
      const server = await startServer({ demo: true });
      await page.goto(`${server.url}/studio/sign-in`);
    },
    demo: async ({ page }) => void (await page.goto('/studio/sign-in')),
    problems: async ({ page }) => post(page, '/studio/sign-in', ''),
    refused: async ({ page }) => {
      await page.goto('/studio/sign-in');
      await page.locator('#f-email').fill('nobody@example.org');
      await page.locator('#f-password').fill('a password of nobody');
      await page.locator('form:has(#f-email) button').first().click();
    },
  },
  '/studio/outbox': {
    empty: async (stage) => {
      const server = await newOrganisation(stage);
      await stage.page.goto(`${server.url}/studio/outbox`);
    },
    filled: async (stage) => {
      await signIn(stage, admin);
      await stage.page.goto('/studio/outbox');
    },
    forbidden: async (stage) => {
      await signIn(stage, 'lea.fontaine@tarn.example');
      await stage.page.goto('/studio/outbox');
    },
  },
};

