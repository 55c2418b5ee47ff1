import type { AccountOrigin } from '../account/settings.ts';
import type { ChatApi } from '../chat/chat-api.ts';
import type { Connection } from '../chat/connection.ts';
import type { Sharing } from './connection/sharing-of.ts';
import { freshForMs, madeAt } from './freshness.ts';
import { keepLastPicture } from './last-picture.ts';
import { loadReport } from './load-report.ts';
import type { LoadViewer } from './picture-of-answers.ts';
import type { Report } from './picture.ts';
import { reportCodec } from './report-codec.ts';
import { openSharedLoad, type SharedLoad } from './sharing/shared-load.ts';
import { createStore, type Store } from './store.ts';

interface OpenStoreParts {
  readonly chat: ChatApi;
  /** What `chat` asks over. */
  readonly connection: Connection['kind'];
  readonly sharing: Sharing;
  readonly viewer: LoadViewer;
  /** The setting `account_origin`. */
  readonly origin: AccountOrigin;
  /** Called when an update of the billing contact was stored. */
  readonly onSaved: () => void;
}

/** The store of this instance, sharing one load with the other open tickets of the same connection. */
export function openStore(parts: OpenStoreParts): Store {
  const { chat, connection, sharing, viewer, origin, onSaved } = parts;
  const { name, means } = sharing;
  const now = () => Date.now();
  const shared: SharedLoad<Report> = openSharedLoad({
    name,
    load: (report, signal) =>
      loadReport(
        {
          chat,
          connection,
          now,
          viewer,
          isLikelyAdministrator: () => viewer.isSupportAdministrator || wasAdministrator(shared.current()),
        },
        report,
        signal,
      ),
    freshForMs,
    loadedAt: madeAt,
    codec: reportCodec,
    means,
    now,
    random: Math.random,
  });
  const whole = keepLastPicture(shared);
  return createStore({
    shared,
    openBilling: async () => {
      const { openBilling } = await import('./open-billing.ts');
      return openBilling({ shared, whole, chat, sharing, origin, now, onSaved });
    },
    openAgents: async (circumstances) => {
      const { createWantedAgents } = await import('./wanted-agents.ts');
      return createWantedAgents({ shared, name, means, random: Math.random, ...circumstances });
    },
    now,
  });
}

function wasAdministrator(report: Report | undefined): boolean {
  return report?.kind === 'picture' && report.evidence.isAdministrator === true;
}
