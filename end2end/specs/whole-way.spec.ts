import type { Page } from '@playwright/test';
import { awake } from '../fixtures/islands';
import { answerStep, finishAndSend, followLink, newcomer, startApplication } from '../fixtures/journey';
import { linkIn } from '../fixtures/mailbox';
import { doneSteps, finishStep, openStep, reopenStep, row, sayItDoesNotFit, skipStep } from '../fixtures/onboarding';
import { press, unfold } from '../fixtures/pages';
import { decideAndSee, fillInHiring, lea, newestEntry, openApplication, signInToStudio } from '../fixtures/recruiter';
import { expect, test } from '../fixtures/test';

const offer = 'We were glad to talk with you. 52,000 euros a year, from the day that suits you.';

/** The job leads to an onboarding of many steps; this many days are enough for all that come before the first one. */
const DAYS_AHEAD = 35;

test('from the first look at a job to a task done for the new hire', { tag: '@journey' }, async ({ page, server, newVisitor }) => {
  test.setTimeout(240_000);
  const { name, email } = newcomer('Ada');
  const manager = { name: 'Nadia Rahal', email: `nadia.${name.slice(-8)}@tarn.example` };
  const buddy = { name: 'Samuel Okoro', email: `samuel.${name.slice(-8)}@tarn.example` };
  const candidate = await (await newVisitor()).newPage();
  const recruiter = await (await newVisitor()).newPage();
  const start = new Date(Date.now() + DAYS_AHEAD * 24 * 3_600_000);
  let home = '';

  await test.step('apply, and leave', async () => {
    await page.goto('/jobs/map-engineer');
    await press(page.locator('.job-aside .btn-primary'));
    await expect(page.locator('.lede')).toContainText(/\d+ minutes, \d+ questions/);
    await startApplication(page, 'map-engineer');
    await awake(page);
    await answerStep(page, { full_name: name, email, phone: '+33 4 76 11 22 33' });
    await answerStep(page, { first_job: 'no', other_field: 'no' });
  });

  await test.step('continue by the mailed link elsewhere, at the very step', async () => {
    const left = new URL(page.url()).pathname;
    await followLink(candidate, await server.mailbox.link(email));
    if (!candidate.url().endsWith(left)) await press(candidate.locator('main .actions .btn-primary').first());
    expect(new URL(candidate.url()).pathname).toBe(left);
  });

  await test.step('upload, check and send', async () => {
    await finishAndSend(candidate, { years_experience: '4' });
    await expect(candidate.locator('.status-now')).toContainText(/with the hiring team/i);
    await expect(candidate.locator('.timeline-item')).toHaveCount(1);
    await server.mailbox.mail(lea.email, (mail) => mail.text.includes(name));
  });

  await test.step('the recruiter reads it and advances it stage by stage', async () => {
    await signInToStudio(recruiter, server, lea);
    await openApplication(recruiter, name);
    await expect(recruiter.locator('.summary-list').first()).toContainText('+33 4 76 11 22 33');
    await expect(recruiter.locator('.file-row')).toHaveCount(1);
    await decideAndSee(recruiter, 'advance');
    await expect(newestEntry(recruiter)).toContainText('Conversation');
    await decideAndSee(recruiter, 'advance');
    await expect(newestEntry(recruiter)).toContainText('Work sample');
  });

  await test.step('the candidate sends the work sample', async () => {
    await followLink(candidate, await server.mailbox.link(email, (mail) => mail.text.includes('Work sample')));
    const toDo = candidate.locator('.task a');
    await expect(toDo.first()).toBeVisible();
    while ((await toDo.count()) > 0) {
      await press(toDo.first());
      await answerStep(candidate);
    }
  });

  await test.step('the recruiter offers the job', async () => {
    await recruiter.reload();
    await expect(recruiter.locator('.file-row')).toHaveCount(2);
    await decideAndSee(recruiter, 'advance');
    await decideAndSee(recruiter, 'offer', (form) => form.locator('textarea').fill(offer));
  });

  await test.step('the candidate reads the mail and accepts', async () => {
    const mail = await server.mailbox.mail(email, ({ text }) => text.includes('52,000 euros'));
    await followLink(candidate, linkIn(mail));
    await expect(candidate.locator('.status-now')).toHaveText('You have an offer');
    await expect(candidate.locator('.timeline')).toContainText(offer);
    await press(candidate.locator('form[action$="/candidate/accept"] .btn-primary'));
    await expect(candidate.locator('.status-now')).toHaveText('You accepted the offer');
  });

  await test.step('the recruiter hires', async () => {
    await recruiter.reload();
    await decideAndSee(recruiter, 'hire', (form) => fillInHiring(form, start, { manager, buddy }));
    await expect(newestEntry(recruiter)).toContainText(english(start));
  });

  await test.step('the new hire sees the dated journey', async () => {
    await followLink(candidate, await server.mailbox.link(email, ({ text }) => text.includes(english(start))));
    home = new URL(candidate.url()).pathname;
    expect(home).toMatch(/^\/journeys\//);
    await expect(candidate.locator('.first-day-date')).toContainText(english(start));
    await expect(candidate.locator('.first-day')).toContainText(manager.name);
    expect(await doneSteps(candidate)).toBe(0);
    for (const step of ['confirm-details', 'equipment']) await expect(row(candidate, step).locator('.task-meta')).toContainText(/\d/);
    const due = await candidate.locator('.task-meta').allInnerTexts();
    expect(due.filter((says) => /\d+ (November|December|January|February|March|April|May|June|July|August|September|October)/.test(says)).length).toBeGreaterThan(10);
  });

  await test.step('what the application said is there to confirm', async () => {
    await openStep(candidate, home, 'confirm-details');
    await expect(candidate.locator('#q-name')).toHaveValue(name);
    await expect(candidate.locator('#q-private-email')).toHaveValue(email);
    await expect(candidate.locator('#q-phone-number')).toHaveValue('+33 4 76 11 22 33');
    await expect(candidate.locator('.known')).toHaveCount(3);
    for (const [place, part] of ['14', '3', '1991'].entries()) await candidate.locator('.date-part input').nth(place).fill(part);
    await finishStep(candidate);
    expect(new URL(candidate.url()).pathname).toBe(home);
    await expect(row(candidate, 'confirm-details')).toHaveClass(/is-done/);
    expect(await doneSteps(candidate)).toBe(1);
    await openStep(candidate, home, 'your-background');
    await expect(candidate.locator('#q-experience')).toHaveValue('4');
  });

  await test.step('skip an optional step, reopen one, say that one does not fit', async () => {
    await skipStep(candidate);
    await expect(row(candidate, 'your-background')).toHaveClass(/is-skipped/);
    await openStep(candidate, home, 'welcome-note');
    await finishStep(candidate);
    await expect(row(candidate, 'welcome-note')).toHaveClass(/is-done/);
    const done = await doneSteps(candidate);
    await openStep(candidate, home, 'welcome-note');
    await reopenStep(candidate);
    await candidate.goto(home);
    await expect(row(candidate, 'welcome-note')).not.toHaveClass(/is-done/);
    expect(await doneSteps(candidate)).toBe(done - 1);
    await openStep(candidate, home, 'equipment');
    await sayItDoesNotFit(candidate, 'I type with one hand and need another keyboard.');
    await expect(candidate.locator('.notice-info')).toBeVisible();
    await server.mailbox.mail(lea.email, ({ text }) => text.includes('with one hand') && text.includes(name));
  });

  await test.step('the manager does a task by the mailed link, without an account', async () => {
    const helper = await (await newVisitor()).newPage();
    await followLink(helper, await server.mailbox.link(manager.email));
    await expect(helper.getByRole('heading', { level: 1 })).toContainText(name);
    await press(row(helper, 'manager-first-two-weeks').locator('a'));
    await press(helper.locator('form[action$="/tasks/finish"] .btn-primary'));
    await expect(row(helper, 'manager-first-two-weeks')).toHaveClass(/is-done/);
    await expectDoneByOthers(candidate, home, 1);
    const purpose = 'Your manager plans your first two weeks';
    await expect(candidate.locator('li.task.is-done', { hasText: purpose })).toBeVisible();
    await helper.goto(home);
    await expect(helper.locator('main h1'), 'the rest of the journey is not theirs').toHaveText('Please sign in first');
  });

  await test.step('the hiring team follows it', async () => {
    await recruiter.goto('/studio/onboarding');
    await expect(recruiter.locator('main')).toContainText(name);
  });
});

async function expectDoneByOthers(page: Page, home: string, done: number): Promise<void> {
  await page.goto(home);
  const others = page.locator('details.task-group', { hasText: 'What others do for you' });
  await unfold(others);
  await expect(others.locator('.muted').first()).toContainText(new RegExp(`^${done} of \\d+`));
}

/** A day as the pages say it in English. */
function english(day: Date): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day).replace(',', '');
}
