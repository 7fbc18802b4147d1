import { awake } from '../fixtures/islands';
import { answerStep, answerSteps, followLink, startApplication } from '../fixtures/journey';
import { expect, test } from '../fixtures/test';

const job = 'map-engineer';

/** Two people whom the job's description addresses differently. */
const beginner = { years_experience: '1', other_field: 'no' };
const veteran = { years_experience: '12', other_field: 'yes' };

test('answers about oneself change the description, never pay, place or requirements', { tag: '@journey' }, async ({ page, newVisitor }) => {
  const pages = [page, await (await newVisitor()).newPage()];
  const read = async (reader: typeof page, about: Record<string, string>) => {
    await reader.goto(`/jobs/${job}`);
    const general = await reader.locator('.personal').count();
    expect(general).toBe(0);
    await reader.locator('#about-you > summary').click();
    await reader.locator('[name="answers[years_experience][]"]').fill(about.years_experience ?? '');
    await reader.locator(`[name="answers[other_field][]"][value="${about.other_field}"]`).check();
    await reader.locator('#about-you form .btn').first().click();
    await expect(reader.locator('.personal').first()).toBeVisible();
    return {
      personal: await reader.locator('.personal').allInnerTexts(),
      same: [await reader.locator('.job-aside .facts').innerText(), await reader.locator('main ul').last().innerText()],
    };
  };
  const one = await read(pages[0]!, beginner);
  const other = await read(pages[1]!, veteran);
  expect(one.personal).not.toEqual(other.personal);
  expect(one.same).toEqual(other.same);
  await page.locator('details.general > summary').first().click();
  await expect(page.locator('details.general').first()).toHaveAttribute('open', '');
});

test('apply, leave, continue by the mailed link elsewhere, check and send', { tag: '@journey' }, async ({ page, server, newVisitor, javaScriptEnabled }) => {
  test.slow();
  const email = `ada.${Date.now()}@example.org`;
  await startApplication(page, job);
  await awake(page, javaScriptEnabled);
  await answerStep(page, { full_name: 'Ada Byron', email });
  await answerStep(page, { first_job: 'no', other_field: 'no' });
  const left = new URL(page.url()).pathname;

  const elsewhere = await (await newVisitor()).newPage();
  await followLink(elsewhere, await server.mailbox.link(email));
  if (!elsewhere.url().endsWith(left)) await elsewhere.locator('main .actions .btn-primary').first().click();
  expect(new URL(elsewhere.url()).pathname, 'at the very step').toBe(left);

  await answerSteps(elsewhere);
  await expect(elsewhere).toHaveURL(/\/check/);
  await expect(elsewhere.getByText('Ada Byron', { exact: true }).first()).toBeVisible();
  await elsewhere.locator('main form .btn-primary').click();
  await expect(elsewhere).toHaveURL(/\/applications\/[^/]+$/);
  await expect(elsewhere.locator('.timeline-item')).toHaveCount(1);
});
