import { test as setup } from '@playwright/test';
import { loadDemo } from '../fixtures/demo';

setup('the demo organisation is loaded, with its people', async () => {
  setup.setTimeout(300_000);
  await loadDemo();
});
