import { mkdir, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from '@playwright/test';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { chromium } from '../fixtures/browser';
import { parseScreenName, report, type Screen } from './screens';

interface Picture extends Screen {
  file: string;
}

/** States in one picture: more would be taller than Chromium can paint. */
const ROWS = 10;

/** Lays the screenshots of all states side by side: report/contact-sheet.html, and as pictures report/contact-sheet-1.png and on. */
export default class ContactSheet implements Reporter {
  private readonly pictures: Picture[] = [];

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { name, path } of result.attachments) {
      const screen = parseScreenName(name);
      if (screen && path) this.pictures.push({ ...screen, file: path });
    }
  }

  async onEnd(): Promise<void> {
    if (this.pictures.length === 0) return;
    await mkdir(report, { recursive: true });
    const rows = byState(this.pictures);
    const sheet = resolve(report, 'contact-sheet.html');
    await writeFile(sheet, html(rows));
    const browser = await playwright.launch(chromium);
    const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
    for (let first = 0; first < rows.length; first += ROWS) {
      const part = resolve(report, 'part.html');
      await writeFile(part, html(rows.slice(first, first + ROWS)));
      await page.goto(pathToFileURL(part).href);
      await page.screenshot({ path: resolve(report, `contact-sheet-${first / ROWS + 1}.png`), fullPage: true });
    }
    await browser.close();
    console.log(`Contact sheet of ${this.pictures.length} screens: ${relative(process.cwd(), sheet)}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function byState(pictures: Picture[]): [string, Picture[]][] {
  const rows = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const name = `${picture.route} · ${picture.state}`;
    rows.set(name, [...(rows.get(name) ?? []), picture]);
  }
  return [...rows].sort(([a], [b]) => a.localeCompare(b));
}

function html(rows: [string, Picture[]][]): string {
  const figure = ({ file, language, theme, width }: Picture) => {
    const address = encodeURI(relative(report, file));
    return `<a href="${address}"><figure class="w${width}"><img src="${address}" alt=""><figcaption>${language} ${theme} ${width}</figcaption></figure></a>`;
  };
  const row = ([name, pictures]: [string, Picture[]]) => `<h2>${name}</h2><div>${pictures.map(figure).join('')}</div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Waymark: every page in every state</title>
<style>
body { font: 14px system-ui; margin: 16px; background: #888; color: #000 }
h2 { font-size: 14px; margin: 16px 0 4px }
div { display: flex; gap: 8px }
figure { margin: 0; font-size: 11px }
img { display: block; max-height: 300px; object-fit: cover; object-position: top }
.w360 img { width: 140px }
.w1280 img { width: 290px }
a { color: inherit; text-decoration: none }
</style>
<body>${rows.map(row).join('')}`;
}
