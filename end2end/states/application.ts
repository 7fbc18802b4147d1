import { expect } from '@playwright/test';
import { awake } from '../fixtures/islands';
import { answerStep, answerSteps, startApplication } from '../fixtures/journey';
import { once, ownJourney, shownOnce, type Stage, type States } from './stage';

/** The paths of drafts that later states go on with, by their worker's server. */
const drafts = new Map<string, string>();

/** Begins an application, or goes on with the one of an earlier state, and says its path. */
async function draft(stage: Stage, job = 'map-engineer'): Promise<string> {
  const key = `${stage.server.url} ${job}`;
  await once(stage, `draft ${job}`, async () => {
    await startApplication(stage.page, job);
    drafts.set(key, pathOf(stage));
    await stage.page.goto(`${pathOf(stage)}/steps/background`);
    await answerStep(stage.page, { first_job: 'yes', other_field: 'no' });
  });
  return drafts.get(key) ?? '/';
}

/** The application that the page is in. */
function pathOf({ page }: Stage): string {
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
}

/** An application whose steps are all answered but for its name, which is as given, left at "Check your answers". */
async function answered(stage: Stage, name: string, story?: string): Promise<void> {
  await startApplication(stage.page, 'map-engineer');
  await answerSteps(stage.page, { full_name: name, ...(story ? { motivation: story } : {}) });
  await expect(stage.page).toHaveURL(/\/check/);
}

async function step(stage: Stage, key: string): Promise<void> {
  await stage.page.goto(`${await draft(stage)}/steps/${key}`);
}

/** A step that is sent as it is, or with what is typed into its fields. */
async function refused(stage: Stage, key: string, typed: Record<string, string> = {}): Promise<void> {
  await startApplication(stage.page, 'map-engineer');
  await stage.page.goto(`${pathOf(stage)}/steps/${key}`);
  for (const [name, value] of Object.entries(typed)) await stage.page.locator(`[name="answers[${name}][]"]`).last().fill(value);
  await stage.page.locator('form#step .btn-primary').click();
  await expect(stage.page.locator('.error-summary')).toBeVisible();
}

async function upload({ page }: Stage, name: string, content: Buffer): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  // Where scripts run the file is on its way already, and its form may be gone.
  await page.locator('form[enctype="multipart/form-data"] .btn').first().click({ timeout: 2_000 }).catch(() => undefined);
}

const opened = (email: string) => async (stage: Stage) => void (await ownJourney(stage, email, 'applications'));

/** A candidate's application, from the first field to the last answer of the hiring team. */
export const application: States = {
  '/applications/{id}': {
    draft: async (stage) => {
      await startApplication(stage.page, 'map-engineer');
      const path = pathOf(stage);
      await answerStep(stage.page, { full_name: 'Ada Byron', email: 'ada.byron@example.org' });
      await stage.page.goto(path);
    },
    sent: opened('owen.blackwater@example.org'),
    invited: opened('clara.whitcombe@example.org'),
    'on-hold': opened('marcus.oyelaran@example.org'),
    offered: opened('duncan.macrae@example.org'),
    accepted: opened('yuki.hasegawa@example.org'),
    hired: opened('rafael.okonkwo@example.org'),
    declined: opened('ottilie.brandt@example.org'),
    rejected: opened('calvin.dredge@example.org'),
    withdrawn: opened('theo.lindqvist@example.org'),
    'not-found': async ({ page }) => void (await page.goto('/applications/019a0000-0000-7000-8000-000000000000')),
  },
  '/applications/{id}/steps/{step}': {
    text: async (stage) => step(stage, 'contact'),
    'yes-no': async (stage) => step(stage, 'background'),
    choices: async (stage) => step(stage, 'experience'),
    message: async (stage) => step(stage, 'how-we-choose-first'),
    upload: async (stage) => step(stage, 'cv'),
    uploaded: async (stage) => {
      await startApplication(stage.page, 'map-engineer');
      await stage.page.goto(stage.page.url().replace(/[^/]+$/, 'cv'));
      await upload(stage, 'curriculum-vitae-ada-byron-2026-final-version-with-all-projects-and-references.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
      await expect(stage.page.locator('.file-list')).toBeVisible();
    },
    'upload-refused': async (stage) => {
      await startApplication(stage.page, 'map-engineer');
      await stage.page.goto(stage.page.url().replace(/[^/]+$/, 'cv'));
      await upload(stage, 'cv.pdf', Buffer.from('MZ\x90\x00 a program in disguise'));
      await expect(stage.page.locator('.error-summary')).toBeVisible();
    },
    waiting: async (stage) => {
      await startApplication(stage.page, 'map-engineer');
      await stage.page.goto(`${pathOf(stage)}/steps/experience`);
    },
    'long-text': async (stage) => step(stage, 'motivation'),
    date: async (stage) => step(stage, 'availability'),
    choice: async (stage) => step(stage, 'right-to-work'),
    consent: async (stage) => step(stage, 'consent'),
    why: shownOnce(async (stage) => {
      await step(stage, 'background');
      await stage.page.locator('details.why > summary').first().click();
    }),
    problems: async (stage) => refused(stage, 'contact', { full_name: '', email: 'ada at example', phone: '0' }),
    'date-problem': async (stage) => refused(stage, 'availability'),
    saved: shownOnce(async (stage) => {
      await startApplication(stage.page, 'map-engineer');
      await awake(stage.page);
      await stage.page.locator('[name="answers[full_name][]"]').fill('Ada Byron');
      await expect(stage.page.locator('.saved')).not.toBeEmpty();
      await expect(stage.page.locator('.saved.is-saving')).toHaveCount(0);
    }),
    offline: shownOnce(async (stage) => {
      await startApplication(stage.page, 'map-engineer');
      await awake(stage.page);
      await stage.page.context().setOffline(true);
      await stage.page.locator('[name="answers[full_name][]"]').fill('Ada Byron');
      await expect(stage.page.locator('.saved.is-offline')).toBeVisible();
    }),
  },
  '/applications/{id}/check': {
    finished: async (stage) => answered(stage, 'Ada Byron'),
    // As long as the questions take it, and without a place to break the name.
    long: async (stage) => answered(stage, 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4).slice(0, 120), 'A long way round. '.repeat(60)),
    problems: async (stage) => {
      await stage.page.goto(`${await draft(stage)}/check?show=problems`);
    },
  },
};
