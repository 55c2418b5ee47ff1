import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { getRequestListener } from '@hono/node-server';
import { loadScenarios } from '../scenarios/load.ts';
import type { News } from '../dev/news.ts';
import { accountsInMemory, type Accounts } from './accounts.ts';
import { accountsFromAnswers } from './answers-session.ts';
import { createAppSite } from './app-site.ts';
import { bundlePage, bundleSdk } from './bundles.ts';
import { systemClock } from './clock.ts';
import { originsOf } from './guards.ts';
import { createPageSite } from './page-site.ts';
import { listen } from './port.ts';
import type { RealAccount } from './real-account.ts';
import { realAccounts } from './real-session.ts';
import { createTwoSites } from './two-sites.ts';

interface ServerOptions {
  /** This port and no other; missing: 4600, or the next free one. 0: any free one. */
  readonly port?: number;
  /** The folder of the built app: the one that holds manifest.json. */
  readonly appFolder: string;
  /** Whether the app's pages load the local copy of Zendesk's SDK in the place of Zendesk's. */
  readonly isSdkRewritten: boolean;
  /** The account to send requests to, in the place of those in memory. */
  readonly realAccount?: RealAccount;
  /** The folder of JSON files that answers requests, in the place of those in memory. */
  readonly answers?: string;
  /** What becomes of the changes to the app, where somebody watches them. */
  readonly news?: News;
}

export interface Workbench {
  readonly port: number;
  readonly pageUrl: string;
  /** Ends all sessions and connections. */
  readonly close: () => Promise<void>;
}

/** Starts the workbench on loopback. Rejects with `PortTakenError` where a named port is taken. */
export async function startServer(options: ServerOptions): Promise<Workbench> {
  const html = await readFile(join(import.meta.dirname, '../page/index.html'), 'utf8');
  const [bundle, sdk] = await Promise.all([bundlePage(), bundleSdk()]);
  const server = createServer();
  const port = await listen(server, options.port);
  const origins = originsOf(port);
  const page = createPageSite({
    origins,
    nonce: randomUUID(),
    accounts: accountsOf(options),
    html,
    bundle,
    appFolder: options.appFolder,
    news: options.news,
  });
  const app = createAppSite({
    folder: options.appFolder,
    origins,
    sdk,
    isSdkRewritten: options.isSdkRewritten,
  });
  const sites = createTwoSites(origins, page.site, app);
  // The server speaks HTTP/1 only, so the bindings are those of HTTP/1.
  const listener = getRequestListener((request, bindings) => sites(request, bindings as HttpBindings), {
    overrideGlobalObjects: false,
  });
  server.on('request', (request, response) => void listener(request, response));
  return {
    port,
    pageUrl: `${origins.page}/`,
    close: async () => {
      page.endSessions();
      await closed(server);
    },
  };
}

function accountsOf({ realAccount, answers }: ServerOptions): Accounts {
  if (realAccount) return realAccounts(realAccount, systemClock);
  if (answers !== undefined) return accountsFromAnswers(answers, systemClock);
  return accountsInMemory(loadScenarios(), systemClock);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
