import type { Arrange, Stage } from './states';

/** A confirmed person of the demo organisation. */
const person = 'julien.castaing@example.org';

async function post(page: Stage['page'], path: string, email: string): Promise<void> {
  await page.goto(path);
  await page.locator('#f-email').fill(email);
  await page.locator('form:has(#f-email) button').first().click();
}

async function spent({ page, server }: Stage): Promise<string> {
  const link = await server.signInLink(person);
  await page.goto(link);
  await page.locator('main form button').click();
  return link;
}

async function asStaff({ page, server }: Stage, role: 'admin' | 'recruiter'): Promise<void> {
  const email = `${role}-${Date.now()}@example.org`;
  const said = await server.command('user', 'add', email, '--name', 'Inès Morel', '--role', role, '--invite');
  await page.goto(said.match(/https?:\/\/\S+/)?.[0] ?? '/');
  await page.locator('main form button').click();
}

/** Signing in and out, set-up, and the Outbox. */
export const signingIn: Record<string, Record<string, Arrange>> = {
  '/sign-in': {
    empty: async ({ page }) => void (await page.goto('/sign-in')),
    problems: async ({ page }) => post(page, '/sign-in', 'mara at example'),
  },
  '/sign-in/sent': {
    filled: async ({ page }) => post(page, '/sign-in', `somebody-${Date.now()}@example.org`),
  },
  '/link/{token}': {
    ready: async ({ page, server }) => void (await page.goto(await server.signInLink(person))),
    used: async (stage) => void (await stage.page.goto(await spent(stage))),
    unknown: async ({ page }) => void (await page.goto('/link/abc')),
  },
  '/link-renewed': {
    filled: async (stage) => {
      await stage.page.goto(await spent(stage));
      await stage.page.locator('main form button').click();
    },
  },
  '/signed-out': {
    filled: async ({ page }) => void (await page.goto('/signed-out')),
  },
  '/setup': {
    empty: async ({ page, startServer }) => void (await page.goto(`${(await startServer({ demo: false })).url}/setup`)),
    problems: async ({ page, startServer }) => {
      await page.goto(`${(await startServer({ demo: false })).url}/setup`);
      await page.locator('form:has(#f-organisation) button').click();
    },
  },
  '/studio/sign-in': {
    empty: async ({ page }) => void (await page.goto('/studio/sign-in')),
    problems: async ({ page }) => post(page, '/studio/sign-in', 'nobody@example.org'),
  },
  '/studio/outbox': {
    empty: async ({ page, startServer }) => {
      const server = await startServer({ demo: false });
      await asStaff({ page, server, startServer }, 'admin');
      await page.goto(`${server.url}/studio/outbox`);
    },
    filled: async (stage) => {
      await asStaff(stage, 'admin');
      await stage.page.goto('/studio/outbox');
    },
    forbidden: async (stage) => {
      await asStaff(stage, 'recruiter');
      await stage.page.goto('/studio/outbox');
    },
  },
};
