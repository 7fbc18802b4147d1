import type { Page } from '@playwright/test';
import type { Server } from '../fixtures/server';
import { signingIn } from './signing-in';

/** What a state is arranged with: a browser of its own, and the demo organisation. */
export interface Stage {
  page: Page;
  server: Server;
  /** Starts an empty installation instead, for the states that only it has. */
  startServer: (options?: { demo?: boolean }) => Promise<Server>;
}

/** Brings the page into its state and leaves it there, loaded. */
export type Arrange = (stage: Stage) => Promise<void>;

/** Every route and, in the words the server declares them by, every state of it. */
export const states: Record<string, Record<string, Arrange>> = {
  ...signingIn,
  '/': {
    filled: async ({ page }) => {
      await page.goto('/');
    },
  },
};
