import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../build/browser.ts';
import { writeMarkedPart } from '../build/marked-part.ts';
import { root } from '../build/root.ts';
import { startContenders, stopContenders } from './contenders/contenders.ts';
import { measureAll } from './measure-all.ts';
import { report } from './report/report.ts';

/**
 * `npm run bench`: measures this app against others, prints the figures and writes them into
 * docs/performance.md. `-- --quick` measures each thing twice and writes nothing: for work on the benchmark
 * itself.
 */
const isQuick = process.argv.includes('--quick');
const repeats = isQuick ? { loading: 2, others: 2, tickets: 1 } : { loading: 7, others: 5, tickets: 1 };
const page = join(root, 'docs', 'performance.md');

const contenders = await startContenders();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [
    // Takes the place of Playwright's own list, which bars a frame of another site from storage and locks.
    '--disable-features=Translate',
    // Some builds keep all sites in one process, where the page would be slowed down with the app.
    '--site-per-process',
  ],
});
try {
  const text = report(await measureAll(browser, contenders, repeats, (what) => console.error(what)));
  if (!isQuick) await writeMarkedPart(page, 'npm run bench', text);
  console.log(text);
} finally {
  await browser.close();
  await stopContenders(contenders);
}
