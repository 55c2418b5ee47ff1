import type { ChatApi } from '../chat/chat-api.ts';
import { browserMeans } from './browser-means.ts';
import { freshForMs, madeAt } from './freshness.ts';
import { loadReport } from './load-report.ts';
import type { Report } from './picture.ts';
import { fromMessage, fromStored, toStored } from './report-codec.ts';
import { openSharedLoad, type SharedLoad } from './sharing/shared-load.ts';
import { createStore, type Store } from './store.ts';

interface OpenStoreParts {
  readonly chat: ChatApi;
  /** Names what is shared: the app's version, the Zendesk account and the viewer. */
  readonly name: string;
  readonly viewerId: string | undefined;
  readonly isSupportAdministrator: boolean;
}

/** The store of this instance, sharing one load with the other open tickets of the same viewer. */
export function openStore({ chat, name, viewerId, isSupportAdministrator }: OpenStoreParts): Store {
  const now = () => Date.now();
  const shared: SharedLoad<Report> = openSharedLoad({
    name,
    load: (report, signal) =>
      loadReport(
        {
          chat,
          now,
          viewerId,
          isLikelyAdministrator: () => isSupportAdministrator || wasAdministrator(shared.current()),
        },
        report,
        signal,
      ),
    freshForMs,
    loadedAt: madeAt,
    codec: { toStored, fromStored, fromMessage },
    means: browserMeans,
    now,
    random: Math.random,
  });
  return createStore({ shared, now });
}

function wasAdministrator(report: Report | undefined): boolean {
  return report?.kind === 'picture' && report.evidence.isAdministrator === true;
}
