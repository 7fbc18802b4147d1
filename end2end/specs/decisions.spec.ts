import { finishAndSend, followLink, newcomer, startApplication } from '../fixtures/journey';
import { press, unfold } from '../fixtures/pages';
import { decide, decideAndSee, decisionForm, hugo, lea, newestEntry, openApplication, signInToStudio } from '../fixtures/recruiter';
import { expect, test } from '../fixtures/test';

const farewell = 'We chose somebody who has drawn avalanche maps for years.\nYour answer about the lake stays with us: thank you.';

test('a slip undone, a decision too late, a rejection, and a withdrawal', { tag: '@journey' }, async ({ page, server, newVisitor }) => {
  test.setTimeout(180_000);
  const { name, email } = newcomer('Dora');
  await startApplication(page, 'map-engineer');
  await finishAndSend(page, { full_name: name, email });
  await followLink(page, await server.mailbox.link(email, ({ text }) => text.includes('arrived')));
  const one = await (await newVisitor()).newPage();
  const other = await (await newVisitor()).newPage();
  for (const [reader, colleague] of [[one, lea], [other, hugo]] as const) {
    await signInToStudio(reader, server, colleague);
    await openApplication(reader, name);
  }

  await test.step('a slip is undone, and the candidate is told', async () => {
    await decideAndSee(one, 'advance');
    await decideAndSee(one, 'undo');
    await server.mailbox.mail(email, ({ text }) => text.includes('was a slip on our side'));
    await page.reload();
    await expect(page.locator('.timeline-item').first()).toContainText('The last step was taken back');
    await expect(page.locator('.status-now')).toContainText('Sent, and with the hiring team');
  });

  await test.step('who decides on an old page is told so, and loses nothing', async () => {
    await decide(other, 'reject', async (form) => {
      await form.locator('input[value="others-more-experienced"]').check();
      await form.locator('textarea').fill(farewell);
    });
    const notice = other.locator('.notice-warning');
    await expect(notice).toContainText('Something changed while you had this page open');
    await expect(notice).toContainText('avalanche maps');
    const form = decisionForm(other, 'reject');
    await expect(form).toHaveAttribute('open', '');
    await expect(form.locator('textarea')).toHaveValue(farewell);
    await expect(form.locator('input[value="others-more-experienced"]')).toBeChecked();
    await page.reload();
    await expect(page.locator('.status-now')).not.toHaveText('Not moving forward');
  });

  await test.step('the rejection', async () => {
    const form = decisionForm(other, 'reject');
    await form.locator('textarea').fill(' ');
    await press(form.locator('.btn-primary'));
    await expect(other.locator('.error-summary a')).toHaveAttribute('href', '#reject-message');
    await form.locator('textarea').fill(farewell);
    await press(form.locator('.btn-primary'));
    await expect(other).toHaveURL(/\?done=/);
    await expect(newestEntry(other)).toContainText('avalanche maps');
    const mail = await server.mailbox.mail(email, ({ text }) => text.includes('avalanche maps'));
    expect(mail.text).toContain('It is not moving forward');
    expect(mail.text, 'the reason is for the record').not.toContain('experience');
    await page.reload();
    await expect(page.locator('.status-now')).toHaveText('Not moving forward');
    await expect(page.locator('.timeline-item').first()).toContainText('avalanche maps');
    await expect(page.locator('form[action$="/candidate/withdraw"]')).toHaveCount(0);
  });

  await test.step('the rejection is taken back, and the candidate withdraws', async () => {
    await decideAndSee(other, 'undo');
    await page.reload();
    const fold = page.locator('details', { has: page.locator('form[action$="/candidate/withdraw"]') });
    await unfold(fold);
    await press(fold.locator('.btn-danger'));
    await expect(page.locator('.status-now')).toHaveText('You withdrew it');
    await server.mailbox.mail(lea.email, ({ text }) => text.includes(name) && text.includes('withdr'));
    // The page of the other recruiter still offers what cannot be any more.
    await decide(one, 'advance');
    await expect(one.locator('.notice-warning')).toContainText('Withdrawn');
    await one.reload();
    await expect(one.locator('details.decision')).toHaveCount(0);
  });
});
