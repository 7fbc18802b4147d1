import { expect } from '@playwright/test';
import { calledOff } from './onboarding';
import { admin, inStudio, newOrganisation, shownOnce, signIn, type Stage, type States } from './stage';

const application = (name: string) => async (stage: Stage) => void (await inStudio(stage, name, '/studio'));
const onboardingOf = (name: string) => async (stage: Stage) => void (await inStudio(stage, name, '/studio/onboarding'));

const as = (email: string, path: string) => async (stage: Stage) => {
  await signIn(stage, email);
  await stage.page.goto(path);
};

/** Opens a decision's form and presses its button. */
async function decide({ page }: Stage, decision: string, fill: (form: ReturnType<Stage['page']['locator']>) => Promise<void> = async () => {}): Promise<void> {
  const fold = page.locator(`details.decision:has([name="decision"][value="${decision}"])`);
  await fold.locator('> summary').click();
  await fill(fold);
  await fold.locator('.actions .btn').click();
}

/** Two members of the team look at an application; one decides, then the other. */
async function outOfDate(stage: Stage, name: string): Promise<void> {
  const path = await inStudio(stage, name, '/studio');
  const second = await stage.page.context().newPage();
  await second.goto(path);
  await decide({ ...stage, page: second }, 'hold');
  await expect(second.locator('.notice-success')).toBeVisible();
  await second.close();
  await decide(stage, 'advance');
  await expect(stage.page.locator('.notice-warning')).toBeVisible();
}

/** The studio: applications and onboardings. */
export const studio: States = {
  '/studio': {
    empty: async (stage) => {
      const server = await newOrganisation(stage);
      await stage.page.goto(`${server.url}/studio`);
    },
    filled: as(admin, '/studio'),
    filtered: as(admin, '/studio?job=map-engineer&state=rejected'),
    'no-match': as(admin, '/studio?text=nobody+of+that+name'),
  },
  '/studio/applications/{id}': {
    undecided: application('Owen Blackwater'),
    'long-name': application('Pilar'),
    refused: async (stage) => {
      await inStudio(stage, 'Harpreet Gill', '/studio');
      await decide(stage, 'reject', async (form) => form.locator('textarea').fill(''));
      await expect(stage.page.locator('.error-summary')).toBeVisible();
    },
    rejecting: shownOnce(async (stage) => {
      await inStudio(stage, 'Owen Blackwater', '/studio');
      await stage.page.locator('details.decision-danger > summary').click();
    }),
    'out-of-date': async (stage) => outOfDate(stage, 'Anders Holm'),
    decided: async (stage) => {
      await inStudio(stage, 'Devon Achebe', '/studio');
      await decide(stage, 'hold');
      await expect(stage.page.locator('.notice-success')).toBeVisible();
    },
    'on-hold': application('Fleur Castelnau'),
    offered: application('Duncan Macrae'),
    'to-be-hired': application('Yuki Hasegawa'),
    hiring: async (stage) => {
      await inStudio(stage, 'Yuki Hasegawa', '/studio');
      await decide(stage, 'hire');
      await expect(stage.page.locator('.error-summary')).toBeVisible();
    },
    hired: application('Rafael Okonkwo'),
    rejected: application('Calvin Dredge'),
    withdrawn: application('Theo Lindqvist'),
    'not-found': async (stage) => {
      await signIn(stage, admin);
      await stage.page.goto('/studio/applications/019a0000-0000-7000-8000-000000000000');
    },
  },
  '/studio/onboarding': {
    empty: async (stage) => {
      const server = await newOrganisation(stage);
      await stage.page.goto(`${server.url}/studio/onboarding`);
    },
    filled: as(admin, '/studio/onboarding'),
    finished: as(admin, '/studio/onboarding?state=finished'),
    'no-match': as(admin, '/studio/onboarding?text=nobody+of+that+name'),
  },
  '/studio/onboarding/{id}': {
    filled: onboardingOf('Rafael Okonkwo'),
    'does-not-fit': onboardingOf('Freya Lindholm'),
    refused: async (stage) => {
      await inStudio(stage, 'Freya Lindholm', '/studio/onboarding');
      const fold = stage.page.locator('details.decision').first();
      await fold.locator('> summary').click();
      await fold.locator('.btn-primary').click();
      await expect(stage.page.locator('.error-summary')).toBeVisible();
    },
    'called-off': async (stage) => {
      await calledOff(stage, 'Yuki Hasegawa');
      await stage.page.goto('/studio/onboarding?state=cancelled&text=Yuki');
      await stage.page.locator('tbody th a').first().click();
      await expect(stage.page).toHaveURL(/\/studio\/onboarding\/[^?]+$/);
    },
  },
};
