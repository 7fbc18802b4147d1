import { Writer } from '../fixtures/drafts';
import { awake, scriptsRun } from '../fixtures/islands';
import { startApplication } from '../fixtures/journey';
import { expect, test } from '../fixtures/test';

const WRITERS = 8;

/** Questions that a sentence answers, each with its step. */
const questions = { full_name: 'contact', motivation: 'motivation', think_map: 'think-aloud', interview_adjustments: 'adjustments' };

test('every answer that was acknowledged is there after a kill -9', { tag: '@journey' }, async ({ startServer, newVisitor }) => {
  test.slow();
  const server = await startServer({ demo: true });
  const visit = async () => (await newVisitor({ baseURL: server.url })).newPage();
  const writers: Writer[] = [];
  for (let number = 1; number <= WRITERS; number += 1) {
    const page = await visit();
    await startApplication(page, 'map-engineer');
    writers.push(new Writer(page, `Writer ${number}`, questions));
  }
  const typist = await visit();
  await startApplication(typist, 'map-engineer');
  const typed = typist.url();

  for (const enough of [60, 200]) {
    const writing = writers.map((writer) => writer.write());
    // Where scripts run, somebody also sees "Saved" beside what they typed.
    if (scriptsRun()) {
      await typist.goto(typed);
      await awake(typist);
      await typist.locator('#q-full_name').fill('');
      await typist.locator('#q-full_name').pressSequentially(`Typist ${enough}`);
      await expect(typist.locator('.saved')).toHaveText(/^Saved \d/);
    }
    await expect.poll(() => writers.reduce((sum, writer) => sum + writer.answers, 0), { timeout: 60_000, intervals: [5] }).toBeGreaterThan(enough);
    await server.kill();
    await Promise.all(writing);
    await server.restart();
    for (const writer of writers) await writer.expectKept();
    if (scriptsRun()) {
      await typist.goto(typed);
      await expect(typist.locator('#q-full_name')).toHaveValue(`Typist ${enough}`);
    }
  }
});
