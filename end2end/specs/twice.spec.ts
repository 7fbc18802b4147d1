import { changeContent } from '../fixtures/content';
import { answerSteps, goOn, newcomer, sendButton, startApplication } from '../fixtures/journey';
import { press } from '../fixtures/pages';
import { expect, test } from '../fixtures/test';

test('pressing Send twice, and again from another tab, sends once', { tag: '@journey' }, async ({ page, context }) => {
  test.slow();
  const { name, email } = newcomer('Zita');
  await startApplication(page, 'map-engineer');
  await answerSteps(page, { full_name: name, email });
  const check = page.url();
  const home = check.replace(/\/check$/, '');
  const other = await context.newPage();
  await other.goto(check);
  const third = await context.newPage();
  await third.goto(`${home}/steps/motivation`);

  await sendButton(page).dblclick();
  await expect(page).toHaveURL(home);
  await expect(page.locator('.timeline-item')).toHaveCount(1);

  await test.step('from another tab', async () => {
    await press(sendButton(other));
    await expect(other).toHaveURL(home);
    await expect(other.locator('.timeline-item')).toHaveCount(1);
  });

  await test.step('by Back', async () => {
    await page.goBack();
    await expect(page).toHaveURL(home);
    await expect(page.locator('.status-now')).toContainText(/with the hiring team/i);
  });

  await test.step('an answer from a tab that was open before is shown again, not taken', async () => {
    const late = 'One more reason, after all.';
    await third.locator('#q-motivation').fill(late);
    await press(goOn(third));
    await expect(third.locator('.kept')).toContainText(late);
    await page.goto(`${home}/steps/motivation`);
    await expect(page.locator('main')).not.toContainText(late);
  });
});

test('what is answered in one tab is not written over from another that did not show it', { tag: '@journey' }, async ({ page, context }) => {
  await startApplication(page, 'map-engineer');
  const step = page.url().replace(/\/steps\/.*/, '/steps/motivation');
  await page.goto(step);
  const other = await context.newPage();
  await other.goto(step);
  await page.locator('#q-motivation').fill('Because of the maps.');
  await press(goOn(page));
  await other.locator('#q-motivation').fill('Because of the snow.');
  await press(goOn(other));
  await expect(other.locator('#q-motivation-error')).toContainText('Because of the maps.');
  await expect(other.locator('#q-motivation')).toHaveValue('Because of the snow.');
  await page.goto(step);
  await expect(page.locator('#q-motivation')).toHaveValue('Because of the maps.');
  await other.locator('#q-motivation').fill('Because of both.');
  await press(goOn(other));
  await page.goto(step);
  await expect(page.locator('#q-motivation')).toHaveValue('Because of both.');
});

test('a job that is closed meanwhile is said to be, and the draft stays', { tag: '@journey' }, async ({ page, server, newVisitor }) => {
  test.slow();
  const { name, email } = newcomer('Cleo');
  const job = 'trail-surveyor';
  const before = await (await newVisitor()).newPage();
  await before.goto(`/jobs/${job}/apply`);
  await startApplication(page, job);
  await answerSteps(page, { full_name: name, email });
  const check = page.url();
  await changeContent(server, `jobs/${job}.yaml`, (yaml) => yaml.replace('state: open', 'state: closed'));
  try {
    await press(before.locator('main form .btn'));
    await expect(before).toHaveURL(new RegExp(`/jobs/${job}$`));
    await expect(before.locator('main')).toContainText('This job is no longer on offer');

    await press(sendButton(page));
    await expect(page).toHaveURL(check.replace(/\/check$/, ''));
    await expect(page.locator('.notice-warning')).toContainText('Nobody can apply for this job any more');
    await page.goto(check);
    await expect(sendButton(page)).toHaveCount(0);
    await expect(page.locator('main')).toContainText(name);
  } finally {
    await changeContent(server, `jobs/${job}.yaml`, (yaml) => yaml.replace('state: closed', 'state: open'));
  }
});
