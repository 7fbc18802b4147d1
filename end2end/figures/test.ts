import { Server } from '../fixtures/server';
import { test as base } from '../fixtures/test';

export { expect } from '../fixtures/test';

/** Measures the demo organisation with all its people; loading it prints the links that sign in. */
export const test = base.extend<object, { server: Server }>({
  server: [
    async ({ database }, use) => {
      const server = await Server.start({ database, outbox: true });
      server.log += await server.command('demo');
      await use(server);
      await server.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
