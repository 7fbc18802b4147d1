import type { Cookie, Page } from '@playwright/test';
import { followLink } from '../fixtures/journey';
import type { Server, ServerOptions } from '../fixtures/server';

/** What a state is arranged with: a browser of its own, and the demo organisation with its people. */
export interface Stage {
  page: Page;
  server: Server;
  /** Starts another installation, for the states that this one cannot have; it is the test's own. */
  startServer: (options?: ServerOptions) => Promise<Server>;
}

/** Brings the page into its state and leaves it there, loaded. */
export interface Arrange {
  (stage: Stage): Promise<void>;
  /** Whether loading the page again would show another state: then it is arranged once for every language. */
  shownOnce?: true;
}

/** The states of pages: by address, then by name. */
export type States = Record<string, Record<string, Arrange>>;

/** A state that loading the page again would end, such as the answer to a form. */
export function shownOnce(arrange: (stage: Stage) => Promise<void>): Arrange {
  return Object.assign((stage: Stage) => arrange(stage), { shownOnce: true as const });
}

/** Who works at the demo organisation and may see everything. */
export const admin = 'camille.dubois@tarn.example';

/** Sessions of this worker, so that a person signs in once and not for every state. */
const sessions = new Map<string, Cookie[]>();

/** Goes on as in an earlier state of this worker, or begins what later ones go on with. */
export async function once({ page, server }: Stage, what: string, begin: () => Promise<void>): Promise<void> {
  const key = `${server.url} ${what}`;
  const known = sessions.get(key);
  if (known) return void (await page.context().addCookies(known));
  await begin();
  sessions.set(key, await page.context().cookies());
}

/** Signs in, by a link, as somebody who works here or a person who confirmed their address. */
export async function signIn(stage: Stage, email: string): Promise<void> {
  await once(stage, email, async () => followLink(stage.page, await stage.server.signInLink(email)));
}

/** Opens a person's application, or their onboarding, as themselves. */
export async function ownJourney(stage: Stage, email: string, kind: 'applications' | 'journeys'): Promise<string> {
  await signIn(stage, email);
  await stage.page.goto('/me');
  const path = await stage.page.locator(`main a[href^="/${kind}/"]`).first().getAttribute('href');
  if (!path) throw new Error(`${email} has nothing under /${kind}.`);
  await stage.page.goto(path);
  return path;
}

/** Opens somebody's application or onboarding in the studio, as an admin. */
export async function inStudio(stage: Stage, name: string, list: '/studio' | '/studio/onboarding'): Promise<string> {
  await signIn(stage, admin);
  await stage.page.goto(`${list}?${new URLSearchParams({ text: name })}`);
  const path = await stage.page.locator('tbody th a').first().getAttribute('href');
  if (!path) throw new Error(`${list} does not list ${name}.`);
  await stage.page.goto(path);
  return path;
}

/** An installation that was just set up: an organisation without any content. Leaves its admin signed in, in the studio. */
export async function newOrganisation({ page, startServer }: Stage): Promise<Server> {
  const token = 'a token of the states';
  const server = await startServer({ demo: false, outbox: true, settings: { WAYMARK_SETUP_TOKEN: token } });
  await page.goto(`${server.url}/setup`);
  const form = page.locator('form:has(#f-organisation)');
  const typed = { token, organisation: 'Lumen & Larch', name: 'Inès Morel', email: 'ines@example.org', password: 'four quiet herons wade' };
  for (const [name, value] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(value);
  await form.locator('.btn-primary').click();
  await page.waitForURL(/\/studio/);
  return server;
}
