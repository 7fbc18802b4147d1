import type { Page } from '@playwright/test';
import { answerStep, answerUpTo, newcomer, startApplication } from '../fixtures/journey';
import { press, unfold } from '../fixtures/pages';
import { expect, test } from '../fixtures/test';

const job = 'map-engineer';

/** Two people whom the job's description and its application address differently. */
const beginner = { years_experience: '1', other_field: 'no', first_job: 'no', shipped_program: 'yes' };
const veteran = { years_experience: '12', other_field: 'no', first_job: 'no', shipped_program: 'yes' };

/** What is asked in order to choose, of whoever says that they wrote a program that others used. */
const selection = ['shipped_program', 'shipped_story', 'work_link', 'think_map', 'motivation'];

/** A step as somebody reads it. */
interface ReadStep {
  key: string;
  words: string;
  /** What is asked, by the question's key. */
  asked: Record<string, string>;
}

async function sayAboutMe(page: Page, about: Record<string, string>): Promise<void> {
  await page.goto(`/jobs/${job}`);
  await expect(page.locator('.personal')).toHaveCount(0);
  const about_you = page.locator('#about-you');
  await unfold(about_you);
  await about_you.locator('[name="answers[years_experience][]"]').fill(about.years_experience ?? '');
  await about_you.locator(`[name="answers[other_field][]"][value="${about.other_field}"]`).check();
  await press(about_you.locator('form .btn').first());
  await expect(page.locator('.personal').first()).toBeVisible();
}

async function readJob(page: Page): Promise<{ personal: string[]; same: string[] }> {
  return {
    personal: await page.locator('.personal').allInnerTexts(),
    same: [await page.locator('.job-aside .facts').innerText(), await page.locator('main ul').last().innerText()],
  };
}

/** Walks the whole application up to "Check your answers", and says what it read. */
async function readApplication(page: Page, answers: Record<string, string>): Promise<ReadStep[]> {
  const steps: ReadStep[] = [];
  while (/\/steps\//.test(page.url())) {
    const asked: Record<string, string> = {};
    for (const field of await page.locator('main .field').all()) {
      const id = await field.locator('[id^="q-"]').first().getAttribute('id');
      asked[id?.match(/^q-(.*?)(-(hint|error|known|\d+))?$/)?.[1] ?? ''] = await field.locator('.field-label').innerText();
    }
    const key = page.url().match(/\/steps\/([^?]+)/)?.[1] ?? '';
    steps.push({ key, words: await page.locator('main').innerText(), asked });
    await answerStep(page, answers);
  }
  return steps;
}

test('two people of different segments read, and are asked, what fits them, and are chosen by the same', { tag: '@journey' }, async ({ page, newVisitor }) => {
  test.slow();
  const other = await (await newVisitor()).newPage();
  await sayAboutMe(page, beginner);
  await sayAboutMe(other, veteran);
  const [theirs, others] = [await readJob(page), await readJob(other)];
  expect(theirs.personal).not.toEqual(others.personal);
  expect(theirs.same, 'pay, place and requirements').toEqual(others.same);
  await page.locator('details.general > summary').first().click();
  await expect(page.locator('details.general').first()).toHaveAttribute('open', '');

  await startApplication(page, job);
  await startApplication(other, job);
  const way = await readApplication(page, { ...beginner, ...named(newcomer('Brigid')) });
  const elders = await readApplication(other, { ...veteran, ...named(newcomer('Vera')) });
  for (const reader of [page, other]) await expect(reader).toHaveURL(/\/check/);

  const order = (steps: ReadStep[]) => steps.map(({ key }) => key.replace(/-first$/, ''));
  expect([...order(way)].sort(), 'the same steps').toEqual([...order(elders)].sort());
  expect(order(way), 'in another order').not.toEqual(order(elders));
  const wording = (steps: ReadStep[], key: string) => steps.find((step) => step.key === key)?.words;
  for (const key of ['contact', 'cv', 'availability']) expect(wording(way, key), key).not.toEqual(wording(elders, key));

  const chosenBy = (steps: ReadStep[]) => {
    const asked = Object.assign({}, ...steps.map((step) => step.asked)) as Record<string, string>;
    return selection.map((key) => [key, asked[key]]);
  };
  expect(chosenBy(way).every(([, label]) => label), 'every selection question is asked').toBe(true);
  expect(chosenBy(way), 'selection questions').toEqual(chosenBy(elders));
});

test('what the way asks depends on earlier answers, and says why', { tag: '@journey' }, async ({ page }) => {
  await startApplication(page, job);
  await answerUpTo(page, 'first_job', named(newcomer('Wim')));
  await answerStep(page, { first_job: 'yes', other_field: 'no' });
  await expect(page.locator('#q-languages')).toBeVisible();
  await expect(page.locator('#q-years_experience'), 'years are not asked in a first job').toHaveCount(0);
  await answerStep(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we choose');
  const why = page.locator('details.why').last();
  await unfold(why);
  await expect(why).toContainText('Because you told us');
});

function named({ name, email }: { name: string; email: string }): Record<string, string> {
  return { full_name: name, email };
}
