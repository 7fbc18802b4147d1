import { writeFile } from 'node:fs/promises';
import { scriptsRun } from '../fixtures/islands';
import { answerUpTo, newcomer, startApplication } from '../fixtures/journey';
import { press } from '../fixtures/pages';
import { expect, test } from '../fixtures/test';
import { curriculum, sendFile, uploadForms } from '../fixtures/upload';

const program = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(600), Buffer.from('This program cannot be run in DOS mode.')]);
const webPage = Buffer.from('<!DOCTYPE html><html><body><script>alert(1)</script></body></html>');

test('a file that is too large or disguised is refused in a sentence, and everything else stays', { tag: '@journey' }, async ({ page }, info) => {
  const { name, email } = newcomer('Fay');
  await startApplication(page, 'map-engineer');
  await answerUpTo(page, 'cv', { full_name: name, email });
  const step = page.url();
  const form = uploadForms(page);
  const problem = page.locator('#q-cv-error');
  await sendFile(form, curriculum);
  await expect(page.locator('.file-row')).toHaveCount(1);

  const huge = info.outputPath('huge.pdf');
  await writeFile(huge, Buffer.concat([curriculum.buffer, Buffer.alloc(40_000_000, 'x')]).subarray(0, 40_000_000));
  // Where scripts run, it is not even sent.
  if (scriptsRun()) await form.locator('input[type=file]').setInputFiles(huge);
  else await sendFile(form, huge);
  await expect(form).toContainText('This file is 40 MB; the limit is 20 MB. Try a PDF.');
  await sendFile(form, { ...curriculum, buffer: program });
  await expect(problem).toContainText('This file is called cv.pdf but is a program');
  await sendFile(form, { ...curriculum, buffer: webPage });
  await expect(problem).toContainText('This file is called cv.pdf but is a web page');
  await press(form.locator('.btn'));
  await expect(problem).toContainText('Choose a file first.');
  await expect(page.locator('.error-summary')).toContainText('Choose a file first.');

  await page.goto(step);
  await expect(page.locator('.file-row'), 'the file sent before').toHaveCount(1);
  await page.goto(step.replace(/\/steps\/.*/, '/steps/contact'));
  await expect(page.locator('#q-full_name')).toHaveValue(name);
});
