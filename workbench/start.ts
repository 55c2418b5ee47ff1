import { join } from 'node:path';
import { buildApp } from '../build/build.ts';
import { root } from '../build/root.ts';
import { readAccountWish, tokenVariable } from './server/account-wish.ts';
import { canOpenBrowser, openBrowser } from './server/browser.ts';
import { PortTakenError, readPort } from './server/port.ts';
import { connectRealAccount, type RealAccount } from './server/real-account.ts';
import { startServer } from './server/start-server.ts';

/** `npm start`: builds the app, serves it in the workbench, and shows it. */

/** A folder of its own: `dist/` may be under test, or on its way to Zendesk. */
const appFolder = join(root, '.cache', 'start');
const wish = readPort(process.env['PORT']);
const account = readAccountWish(process.argv.slice(2), process.env[tokenVariable]);
// Nothing that is started from here, such as a browser, shall find the token in its environment.
Reflect.deleteProperty(process.env, tokenVariable);

if (wish.kind === 'wrong') {
  fail(`PORT must be a whole number from 1 to 65535, not "${process.env['PORT'] ?? ''}".`);
} else if (account.kind === 'wrong') {
  fail(account.message);
} else {
  await start({
    ...(wish.kind === 'named' && { port: wish.port }),
    ...(account.kind === 'real' && { realAccount: connectRealAccount(account) }),
  });
}

async function start(wished: { readonly port?: number; readonly realAccount?: RealAccount }): Promise<void> {
  try {
    await buildApp({ outDir: appFolder, isMinified: false });
    const workbench = await startServer({ ...wished, appFolder, isSdkRewritten: true });
    console.log(`Chat Plan Limits is open at ${workbench.pageUrl} (Ctrl+C stops it)`);
    if (wished.realAccount !== undefined) console.log(accountLine(wished.realAccount));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void workbench.close().then(() => process.exit(0)));
    }
    await showBrowser(workbench.pageUrl);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    fail(error.message);
  }
}

function accountLine({ subdomain, areUpdatesAllowed }: RealAccount): string {
  const extent = areUpdatesAllowed ? 'updates are allowed' : 'it is only read from';
  return `It asks the real account ${subdomain}.zendesk.com: ${extent}.`;
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
