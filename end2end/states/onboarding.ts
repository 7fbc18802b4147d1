import { expect } from '@playwright/test';
import { inStudio, ownJourney, signIn, type Stage, type States } from './stage';

const opened = (email: string) => async (stage: Stage) => void (await ownJourney(stage, email, 'journeys'));

const step = (email: string, key: string) => async (stage: Stage) => {
  const path = await ownJourney(stage, email, 'journeys');
  await stage.page.goto(`${path}/steps/${key}`);
};

/** Hires somebody who accepted, and undoes it: the onboarding that had begun is called off. */
export async function calledOff(stage: Stage, name: string): Promise<void> {
  await inStudio(stage, name, '/studio');
  const { page } = stage;
  await page.locator('details.decision-primary > summary').click();
  const form = page.locator('details.decision-primary form');
  const year = new Date().getFullYear() + 1;
  for (const [place, value] of [1, 3, year].entries()) await form.locator('.date-part input').nth(place).fill(String(value));
  await form.locator('.btn-primary').click();
  await expect(page.locator('.notice-success')).toBeVisible();
  await page.locator('details.decision:has([value="undo"]) > summary').click();
  await page.locator('details.decision:has([value="undo"]) .btn-primary').click();
  await expect(page.locator('.notice-success')).toBeVisible();
}

/** A new hire's pages. */
export const onboarding: States = {
  '/journeys/{id}': {
    before: opened('rafael.okonkwo@example.org'),
    'first-day': opened('maelys.corbin@example.org'),
    underway: opened('angus.fairweather@example.org'),
    'nearly-done': opened('thibaut.nogaret@example.org'),
    finished: opened('amina.khalidi@example.org'),
    'called-off': async (stage) => {
      await calledOff(stage, 'Corentin Abgrall');
      await stage.page.context().clearCookies();
      await ownJourney(stage, 'corentin.abgrall@example.org', 'journeys');
    },
    'not-found': async (stage) => {
      await signIn(stage, 'julien.castaing@example.org');
      await stage.page.goto('/journeys/019a0000-0000-7000-8000-000000000000');
    },
  },
  '/journeys/{id}/steps/{step}': {
    form: step('rafael.okonkwo@example.org', 'equipment'),
    known: step('elodie.fournel@example.org', 'confirm-details'),
    message: step('rafael.okonkwo@example.org', 'moving-here'),
    document: step('rafael.okonkwo@example.org', 'right-to-work'),
    task: step('freya.lindholm@example.org', 'benefits'),
    consent: step('karam.hijazin@example.org', 'handbook'),
    upcoming: step('rafael.okonkwo@example.org', 'first-piece-of-work'),
    waiting: step('rafael.okonkwo@example.org', 'two-step-sign-in'),
    done: step('freya.lindholm@example.org', 'set-up-your-machine'),
    skipped: async (stage) => {
      await ownJourney(stage, 'freya.lindholm@example.org', 'journeys');
      const path = await stage.page.locator('.task.is-skipped a').first().getAttribute('href');
      await stage.page.goto(path ?? '/');
    },
    'does-not-fit': step('freya.lindholm@example.org', 'a-day-on-the-trail'),
    adjusted: step('ludovic.perier@example.org', 'meet-five-people'),
    problems: async (stage) => {
      await step('rafael.okonkwo@example.org', 'equipment')(stage);
      await stage.page.locator('form#step .btn-primary').click();
      await expect(stage.page.locator('.error-summary')).toBeVisible();
    },
  },
  '/me': {
    applying: async (stage) => {
      await signIn(stage, 'julien.castaing@example.org');
      await stage.page.goto('/me');
    },
    joining: async (stage) => {
      await signIn(stage, 'freya.lindholm@example.org');
      await stage.page.goto('/me');
    },
  },
};
