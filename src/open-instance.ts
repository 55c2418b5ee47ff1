import { readSettings, type Settings } from './account/settings.ts';
import { createChatApis } from './chat/create-chat-api.ts';
import { wait } from './chat/wait.ts';
import type { Host, Viewer } from './host/host.ts';
import { loadWords, type Words } from './i18n/words.ts';
import { browserMeans } from './store/browser-means.ts';
import {
  openConnectionDesk,
  type ConnectionDesk,
  type ConnectionDeskParts,
} from './store/connection/connection-desk.ts';
import { mayShowPeople } from './store/credential.ts';
import { openStore } from './store/open-store.ts';
import { openSentElsewhere } from './store/sharing/sent-elsewhere.ts';
import type { Stage } from './ui/mount.tsx';
import type * as Views from './ui/views.ts';

/** What is shown where this instance stands, and its state. */
export interface Instance {
  readonly store: Pick<ConnectionDesk<unknown>, 'show' | 'hide' | 'close'>;
  /** Loads what has to be there with the first drawing, since all else stands below it. Never rejects. */
  readonly prepare: (views: typeof Views, words: Words) => Promise<void>;
  readonly draw: (views: typeof Views, stage: Stage) => void;
}

/** The part of the composition root that depends on where in Support the instance stands. */
export async function openInstance(host: Host, viewer: Viewer): Promise<Instance> {
  const settings = readSettings(host.settings);
  return host.place.location === 'user_sidebar'
    ? besideProfile(host, viewer, settings)
    : ofPlan(host, viewer, settings);
}

/** The locations beside a ticket, which is what a note can be added to. */
const ticketLocations: readonly string[] = ['ticket_sidebar', 'new_ticket_sidebar'];

/** The location whose app has a page to itself. */
export const pageLocation = 'nav_bar';

function ofPlan(host: Host, viewer: Viewer, settings: Settings): Instance {
  const { location, subdomain } = host.place;
  const isSupportAdministrator = isAdministrator(viewer);
  const desk = openDesk(host, viewer, settings, (chat, connection, sharing) =>
    openStore({
      chat,
      connection,
      sharing,
      viewer: { id: viewer.id, email: viewer.email, isSupportAdministrator },
      origin: settings.origin,
      onSaved: () => void notifySaved(host, viewer),
    }),
  );
  return {
    store: desk,
    prepare: ({ prepareSettingFaults }, words) => prepareSettingFaults(settings, words),
    draw: ({ ConnectedPlan, mount }, stage) =>
      mount(stage, ConnectedPlan, {
        desk,
        settings,
        isSupportAdministrator,
        subdomain,
        isWide: location === pageLocation,
        onAddNote: ticketLocations.includes(location) ? host.addInternalNote : undefined,
      }),
  };
}

async function besideProfile(host: Host, viewer: Viewer, settings: Settings): Promise<Instance> {
  const { openPersonStore } = await import('./store/person/open-person-store.ts');
  const desk = openDesk(host, viewer, settings, (chat, connection, sharing) =>
    openPersonStore({
      chat,
      sharing,
      mayShowPeople: mayShowPeople(connection, isAdministrator(viewer)),
      profileEmail: host.profileEmail,
    }),
  );
  return {
    store: desk,
    prepare: () => Promise.resolve(),
    draw: ({ ConnectedPerson, mount }, stage) => mount(stage, ConnectedPerson, { desk }),
  };
}

function openDesk<Opened extends Instance['store']>(
  host: Host,
  viewer: Viewer,
  settings: Settings,
  open: ConnectionDeskParts<Opened>['open'],
): ConnectionDesk<Opened> {
  const now = () => Date.now();
  const accountName = `chat-plan-limits ${APP_VERSION} ${host.place.subdomain ?? ''}`;
  const elsewhere = openSentElsewhere({
    name: accountName,
    means: browserMeans,
    id: crypto.randomUUID(),
  });
  const desk = openConnectionDesk({
    host: settings.usesLegacyHost ? 'legacy' : 'current',
    chatOver: createChatApis({ request: host.request, now, wait, random: Math.random, elsewhere }),
    open,
    sharing: {
      name: `${accountName} ${viewer.id ?? ''}`,
      means: browserMeans,
    },
    // For whom a token is kept must be certain.
    tabStorage: () => (viewer.id === undefined ? undefined : sessionStorage),
    newId: () => crypto.randomUUID(),
  });
  return {
    ...desk,
    close: () => {
      desk.close();
      elsewhere.close();
    },
  };
}

function isAdministrator({ role }: Viewer): boolean {
  return role === 'admin';
}

/** The tray may be closed by then, so Support says it too. */
async function notifySaved(host: Host, viewer: Viewer): Promise<void> {
  const { t } = await loadWords(viewer.locale, viewer.timeZone);
  host.notify(t('billing.result.saved'), 'notice');
}
