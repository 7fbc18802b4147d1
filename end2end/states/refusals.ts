import { expect } from '@playwright/test';
import { loseDatabase } from '../fixtures/database';
import { startApplication } from '../fixtures/journey';
import { ownJourney, shownOnce, type Stage, type States } from './stage';

const message = 'I read best in large print. Could the work sample come as a text file?';

async function fillIn(page: Stage['page'], text: string): Promise<void> {
  await page.locator('#email').fill('mara.lindqvist@example.org');
  await page.locator('#message').fill(text);
}

async function send(page: Stage['page'], status: number): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.locator('main form .btn-primary').click();
  expect((await answer).status()).toBe(status);
  await page.waitForLoadState();
}

/** People with an offer, one for every time that somebody answers it twice. */
const offered = ['leonie.marchetti@example.org', 'dima.bisharat@example.org'];

/** What no page of its own answers: addresses of nothing, and forms that could not be taken. */
export const refusals: States = {
  '*': {
    'not-found': async ({ page }) => void (await page.goto('/lighthouse/keeper')),
    'signed-out': shownOnce(async ({ page }) => {
      await startApplication(page, 'map-engineer');
      await page.locator('[name="answers[full_name][]"]').fill('Ada Byron');
      await page.context().clearCookies();
      await page.locator('form#step .btn-primary').click();
      await expect(page.locator('.kept')).toBeVisible();
    }),
    conflict: shownOnce(async (stage) => {
      const email = offered.shift();
      if (!email) throw new Error('Nobody has an offer left.');
      const path = await ownJourney(stage, email, 'applications');
      const second = await stage.page.context().newPage();
      await second.goto(path);
      await second.locator('main details > summary').first().click();
      await second.locator('.btn-danger').first().click();
      await second.waitForLoadState();
      await second.close();
      const answer = stage.page.waitForResponse((response) => response.request().isNavigationRequest());
      await stage.page.locator('main form .btn-primary').click();
      expect((await answer).status()).toBe(409);
    }),
    'too-many': shownOnce(async ({ page, startServer }) => {
      const server = await startServer({ demo: true });
      await page.goto(`${server.url}/adjustments`);
      await fillIn(page, message);
      const command = await page.locator('main [name="command"]').inputValue();
      const action = await page.locator('main form').getAttribute('action');
      for (let times = 0; times < 60; times += 1) await page.request.post(server.url + action, { form: { command } });
      await send(page, 429);
    }),
    'too-much': shownOnce(async ({ page }) => {
      await page.goto('/adjustments');
      await fillIn(page, 'A long way round. '.repeat(70_000));
      await send(page, 413);
    }),
    unavailable: shownOnce(async ({ page, startServer }) => {
      const server = await startServer({ database: 'postgres', demo: true });
      await page.goto(`${server.url}/adjustments`);
      await fillIn(page, message);
      await loseDatabase(server.databaseUrl);
      await send(page, 503);
    }),
    'another-site': shownOnce(async ({ page, server }) => {
      await page.goto(`data:text/html,<form method="post" action="${server.url}/api/candidate/start"><input name="job" value="map-engineer"><button>Go</button></form>`);
      await page.locator('button').click();
      await expect(page.locator('h1')).toBeVisible();
    }),
  },
};
