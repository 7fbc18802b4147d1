import { resolve } from 'node:path';
import { root } from '../fixtures/program';
import { test } from '../fixtures/test';
import { ownJourney } from '../states/stage';

test.use({ viewport: { width: 1280, height: 860 }, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

test('the home of somebody who starts soon', async ({ page, server, startServer }) => {
  await ownJourney({ page, server, startServer }, 'rafael.okonkwo@example.org', 'journeys');
  await page.screenshot({ path: resolve(root, 'docs/screenshot.png') });
});
