import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root } from '../build/root.ts';
import { keepFresh } from './dev/keep-fresh.ts';
import { createNews } from './dev/news.ts';
import { openApp, type OpenedApp } from './hosted-app/open-app.ts';
import { tokenVariable, type AccountWish } from './server/account-wish.ts';
import { canOpenBrowser, openBrowser } from './server/browser.ts';
import { InputFault } from './server/input-fault.ts';
import { PortTakenError, readPort } from './server/port.ts';
import { connectRealAccount } from './server/real-account.ts';
import { startServer } from './server/start-server.ts';
import { readStartWish } from './server/start-wish.ts';

/** `npm start`: serves this repository's app, or another one, in the workbench, and keeps up with its source. */

const port = readPort(process.env['PORT']);
const wish = readStartWish(process.argv.slice(2), process.env[tokenVariable]);
// Nothing that is started from here, such as a browser, shall find the token in its environment.
Reflect.deleteProperty(process.env, tokenVariable);

if (port.kind === 'wrong') {
  fail(`PORT must be a whole number from 1 to 65535, not "${process.env['PORT'] ?? ''}".`);
} else if (wish.kind === 'wrong') {
  fail(wish.message);
} else {
  try {
    await start(wish.app, wish.account, port.kind === 'named' ? { port: port.port } : {});
  } catch (error) {
    if (!(error instanceof PortTakenError || error instanceof InputFault)) throw error;
    fail(error.message);
  }
}

async function start(path: string | undefined, wished: AccountWish, at: { port?: number }): Promise<void> {
  const answers = wished.kind === 'answers' ? await folderAt(wished.folder) : undefined;
  const realAccount = wished.kind === 'real' ? connectRealAccount(wished) : undefined;
  const app = await appAt(path);
  const news = createNews();
  const workbench = await startServer({
    ...{ ...at, appFolder: app.folder, isSdkRewritten: true, news },
    ...(realAccount && { realAccount }),
    ...(answers !== undefined && { answers }),
  });
  const alsoWatched = answers === undefined ? [] : [answers];
  const stop = keepFresh({ app, alsoWatched, news, say: console.log });
  console.log(`${app.name} is open at ${workbench.pageUrl} (Ctrl+C stops it)`);
  if (realAccount) console.log(accountLine(realAccount));
  if (answers !== undefined) console.log(`Requests are answered from ${answers}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop();
      void workbench.close().then(() => process.exit(0));
    });
  }
  await showBrowser(workbench.pageUrl);
}

async function appAt(path: string | undefined): Promise<OpenedApp> {
  if (path !== undefined) return openApp(path, join(root, '.cache', 'apps'));
  // All that builds this repository's app is loaded for that alone.
  const { openOwnApp } = await import('./own-app.ts');
  return openOwnApp();
}

async function folderAt(path: string): Promise<string> {
  const folder = resolve(path);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new InputFault(`There is no folder of answers at ${folder}.`);
  return folder;
}

function accountLine({
  subdomain,
  areUpdatesAllowed,
}: {
  readonly subdomain: string;
  readonly areUpdatesAllowed: boolean;
}): string {
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
