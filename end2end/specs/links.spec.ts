import { answerStep, followLink, newcomer, startApplication } from '../fixtures/journey';
import { press } from '../fixtures/pages';
import { expect, test } from '../fixtures/test';

test('a link that is none says so, and leads on', { tag: '@journey' }, async ({ page }) => {
  await page.goto('/link/AbCdEf');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main form')).toHaveCount(0);
  await press(page.locator('main .btn-primary'));
  await expect(page.locator('#f-email')).toBeVisible();
});

test('a spent link offers a new one, which leads to the same place', { tag: '@journey' }, async ({ page, server, newVisitor }) => {
  const { name, email } = newcomer('Lina');
  await startApplication(page, 'map-engineer');
  await answerStep(page, { full_name: name, email });
  const draft = page.url().replace(/\/steps\/.*/, '');
  const link = await server.mailbox.link(email);
  await followLink(page, link);

  const elsewhere = await (await newVisitor()).newPage();
  await elsewhere.goto(link);
  await press(elsewhere.locator('main form .btn-primary'));
  await expect(elsewhere).toHaveURL(/\/link-renewed$/);
  const renewed = await server.mailbox.link(email, ({ text }) => !text.includes(link));
  await followLink(elsewhere, renewed);
  expect(elsewhere.url().startsWith(draft), elsewhere.url()).toBe(true);
});

test('who loses their cookies while typing gets back what was typed, and goes on', { tag: '@journey' }, async ({ page, context, server }) => {
  const { name, email } = newcomer('Carla');
  await startApplication(page, 'map-engineer');
  await answerStep(page, { full_name: name, email });
  await answerStep(page, { first_job: 'no', other_field: 'no' });
  await page.goto(page.url().replace(/\/steps\/.*/, '/steps/motivation'));
  const reasons = 'Because of the maps on my grandmother’s wall.';
  // Before anything is saved while typing, the session is gone.
  await context.clearCookies();
  await page.locator('#q-motivation').fill(reasons);
  await press(page.locator('form#step .btn-primary'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please sign in first');
  await expect(page.locator('.kept')).toContainText(reasons);

  const mail = await context.newPage();
  await followLink(mail, await server.mailbox.link(email));
  await press(page.locator('form[action$="/journey/answer"] .btn-primary'));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Please sign in first');
  await page.goto(`${page.url().replace(/\/(steps|check).*/, '')}/steps/motivation`);
  await expect(page.locator('#q-motivation')).toHaveValue(reasons);
});

test('an unknown id and somebody else’s are answered alike, in words', { tag: '@journey' }, async ({ page, newVisitor }) => {
  await startApplication(page, 'map-engineer');
  const theirs = new URL(page.url()).pathname.replace(/\/steps\/.*/, '');
  const other = await (await newVisitor()).newPage();
  await startApplication(other, 'map-engineer');
  const unknown = '/applications/01900000-0000-7000-8000-000000000000';
  const said = async (path: string) => {
    const answer = await other.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(other.locator('main a')).not.toHaveCount(0);
    return other.locator('main').innerText();
  };
  for (const rest of ['', '/check', '/steps/contact']) expect(await said(theirs + rest)).toBe(await said(unknown + rest));
  expect(await said('/applications/1')).toBe(await said(unknown));
});
