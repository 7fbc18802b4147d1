import { expect } from '@playwright/test';
import { followLink } from '../fixtures/journey';
import { admin, inStudio, once, signIn, type Stage, type States } from './stage';

const paths = new Map<string, string>();

/** Signs in as somebody who helps in an onboarding, by the link that their page mails; leaves the page at their tasks. */
async function helping(stage: Stage, person: string, assignee: 'manager' | 'buddy' | 'it' | 'recruiter'): Promise<string> {
  const { page, server } = stage;
  const key = `${server.url} ${person} ${assignee}`;
  await once(stage, key, async () => {
    const journey = (await inStudio(stage, person, '/studio/onboarding')).split('/').at(-1);
    const path = `/tasks/${journey}/${assignee}`;
    paths.set(key, path);
    await page.goto(path);
    await page.locator('main form .btn').click();
    await page.waitForURL(/asked/);
    await page.goto('/studio/outbox');
    const link = (await page.locator('.mail pre').first().innerText()).match(/https?:\/\/\S+\/link\/\S+/)?.[0];
    if (!link) throw new Error('The newest mail has no link.');
    await page.context().clearCookies();
    await followLink(page, link);
  });
  const path = paths.get(key) ?? '/';
  await page.goto(path);
  return path;
}

async function openTask(stage: Stage, person: string, assignee: 'manager' | 'it', row: string): Promise<void> {
  await helping(stage, person, assignee);
  await stage.page.locator(`.task${row} a`).first().click();
  await expect(stage.page).toHaveURL(/\/steps\//);
}

async function permanentPage(stage: Stage): Promise<void> {
  await signIn(stage, admin);
  const journey = (await inStudio(stage, 'Isla Drummond', '/studio/onboarding')).split('/').at(-1);
  await stage.page.context().clearCookies();
  await stage.page.goto(`/tasks/${journey}/buddy`);
}

/** What managers, buddies and IT see. */
export const tasks: States = {
  '/tasks/{journey}/{assignee}': {
    open: async (stage) => void (await helping(stage, 'Rafael Okonkwo', 'manager')),
    done: async (stage) => void (await helping(stage, 'Amina Khalidi', 'it')),
    'signed-out': permanentPage,
    asked: async (stage) => {
      await permanentPage(stage);
      await stage.page.locator('main form .btn').click();
      await stage.page.waitForURL(/asked/);
    },
  },
  '/tasks/{journey}/{assignee}/steps/{step}': {
    open: async (stage) => openTask(stage, 'Rafael Okonkwo', 'manager', '.is-here'),
    later: async (stage) => openTask(stage, 'Rafael Okonkwo', 'manager', '.is-ahead'),
    done: async (stage) => {
      await helping(stage, 'Freya Lindholm', 'it');
      await stage.page.locator('details.task-group > summary').click();
      await stage.page.locator('.task.is-done a').first().click();
      await expect(stage.page).toHaveURL(/\/steps\//);
    },
  },
};
