import { join } from 'node:path';
import { buildApp } from '../build/build.ts';
import { root } from '../build/root.ts';
import { canOpenBrowser, openBrowser } from './server/browser.ts';
import { PortTakenError, readPort } from './server/port.ts';
import { startServer } from './server/start-server.ts';

/** `npm start`: builds the app, serves it in the workbench, and shows it. */

/** A folder of its own: `dist/` may be under test, or on its way to Zendesk. */
const appFolder = join(root, '.cache', 'start');
const wish = readPort(process.env['PORT']);
if (wish.kind === 'wrong')
  fail(`PORT must be a whole number from 1 to 65535, not "${process.env['PORT'] ?? ''}".`);
else await start(wish.kind === 'named' ? { port: wish.port } : {});

async function start(port: { readonly port?: number }): Promise<void> {
  try {
    await buildApp({ outDir: appFolder, isMinified: false });
    const workbench = await startServer({ ...port, appFolder, isSdkRewritten: true });
    console.log(`Chat Plan Limits is open at ${workbench.pageUrl} (Ctrl+C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void workbench.close().then(() => process.exit(0)));
    }
    await showBrowser(workbench.pageUrl);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    fail(error.message);
  }
}

async function showBrowser(url: string): Promise<void> {
  const surroundings = {
    platform: process.platform,
    environment: process.env,
    isTerminal: process.stdout.isTTY,
  };
  if (canOpenBrowser(surroundings)) await openBrowser(url);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
