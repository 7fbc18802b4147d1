import { newOrganisation, type Stage, type States } from './stage';

async function aboutMe({ page }: Stage, years: string): Promise<void> {
  await page.goto('/jobs/map-engineer');
  await page.locator('#about-you > summary').click();
  await page.locator('[name="answers[years_experience][]"]').fill(years);
  await page.locator('[name="answers[other_field][]"][value="no"]').check();
  await page.locator('#about-you form .btn').first().click();
}

/** Opens a page of the demo's content, in which one job is another. */
async function withJob({ page, startServer }: Stage, path: string, edit: (job: string) => string): Promise<void> {
  const server = await startServer({ demo: true, edited: { 'jobs/map-engineer.yaml': edit } });
  await page.goto(server.url + path);
}

const closed = (job: string) => job.replace('state: open', 'state: closed');
const pastDeadline = (job: string) => job.replace(/^posted: .*$/m, 'posted: "2026-01-02"').replace(/^deadline: .*$/m, 'deadline: "2026-01-05"');

/** Jobs, and beginning an application. */
export const careers: States = {
  '/': {
    filled: async ({ page }) => void (await page.goto('/')),
    filtered: async ({ page }) => void (await page.goto('/?country=FR')),
    'no-match': async ({ page }) => void (await page.goto('/?q=lighthouse')),
    empty: async (stage) => {
      const server = await newOrganisation(stage);
      await stage.page.context().clearCookies();
      await stage.page.goto(server.url);
    },
  },
  '/jobs/{job}': {
    general: async ({ page }) => void (await page.goto('/jobs/map-engineer')),
    'about-you': async (stage) => aboutMe(stage, '1'),
    problems: async (stage) => aboutMe(stage, 'a few'),
    closed: async (stage) => withJob(stage, '/jobs/map-engineer', closed),
    'past-deadline': async (stage) => withJob(stage, '/jobs/map-engineer', pastDeadline),
    'not-found': async ({ page }) => void (await page.goto('/jobs/lighthouse-keeper')),
  },
  '/jobs/{job}/apply': {
    new: async ({ page }) => void (await page.goto('/jobs/map-engineer/apply')),
    begun: async ({ page }) => {
      await page.goto('/jobs/map-engineer/apply');
      await page.locator('main form .btn').click();
      await page.waitForURL(/\/applications\//);
      await page.goto('/jobs/map-engineer/apply');
    },
    closed: async (stage) => withJob(stage, '/jobs/map-engineer/apply', closed),
  },
  '/privacy': {
    filled: async ({ page }) => void (await page.goto('/privacy')),
  },
  '/adjustments': {
    empty: async ({ page }) => void (await page.goto('/adjustments?from=%2Fjobs%2Fmap-engineer')),
    problems: async ({ page }) => {
      await page.goto('/adjustments?from=%2F');
      await page.locator('#email').fill('mara at example');
      await page.locator('main form .btn-primary').click();
      await page.waitForURL(/kept=/);
    },
    sent: async ({ page }) => {
      await page.goto('/adjustments?from=%2F');
      await page.locator('#email').fill('mara.lindqvist@example.org');
      await page.locator('#message').fill('I read best in large print. Could the work sample come as a text file?');
      await page.locator('main form .btn-primary').click();
      await page.waitForURL(/\?/);
    },
  },
};
