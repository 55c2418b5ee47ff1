import type { AccountOrigin } from '../account/settings.ts';
import type { ChatApi } from '../chat/chat-api.ts';
import { createBillingDesk } from './billing-desk.ts';
import { browserMeans } from './browser-means.ts';
import { freshForMs, madeAt } from './freshness.ts';
import { loadReport } from './load-report.ts';
import type { Report } from './picture.ts';
import { fromMessage, fromStored, toStored } from './report-codec.ts';
import { openRefusalMemory } from './saving/refusal-memory.ts';
import { openSavingTurns } from './saving/saving-turns.ts';
import { openSharedLoad, type SharedLoad } from './sharing/shared-load.ts';
import { createStore, type Store } from './store.ts';

interface OpenStoreParts {
  readonly chat: ChatApi;
  /** Names what is shared: the app's version, the Zendesk account and the viewer. */
  readonly name: string;
  readonly viewerId: string | undefined;
  readonly isSupportAdministrator: boolean;
  /** The setting `account_origin`. */
  readonly origin: AccountOrigin;
  /** Called when an update of the billing contact was stored. */
  readonly onSaved: () => void;
}

/** The store of this instance, sharing one load with the other open tickets of the same viewer. */
export function openStore(parts: OpenStoreParts): Store {
  const { chat, name, viewerId, isSupportAdministrator, origin, onSaved } = parts;
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
  const billing = createBillingDesk({
    shared,
    chat,
    turns: openSavingTurns({ name, means: browserMeans, now, random: Math.random }),
    refusals: openRefusalMemory({ name, means: browserMeans, now }),
    origin,
    now,
    onSaved,
  });
  return createStore({ shared, billing, now });
}

function wasAdministrator(report: Report | undefined): boolean {
  return report?.kind === 'picture' && report.evidence.isAdministrator === true;
}
