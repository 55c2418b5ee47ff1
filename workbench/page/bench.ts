import type { HttpCall } from '../zaf/ajax.ts';
import type { ZafHost } from '../zaf/host.ts';
import { createZafHost } from '../zaf/host.ts';
import { readAddress } from './address.ts';
import type { Settings } from './address.ts';
import type { LogBook } from './log-book.ts';
import { createLogBook } from './log-book.ts';
import { metadataOf } from './metadata.ts';
import type { Modal } from './modal.ts';
import type { Pane } from './panes.ts';
import { createPerform } from './perform.ts';
import { setPaneOpen } from './desk.ts';
import { placeName } from './place.ts';
import type { Server } from './server.ts';
import type { Sessions } from './sessions.ts';
import { createSessions } from './sessions.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';
import { actionsOf } from './surface-actions.ts';
import type { SurfaceParts } from './surface-parts.ts';
import { readersOf, writersOf } from './surface-values.ts';
import type { Toasts } from './toasts.ts';
import { createToasts } from './toasts.ts';
import type { Workspace } from './workspace.ts';
import { openWhereOffered, openWorkspace } from './workspace.ts';

/** All that the page is made of, joined. */
export interface Bench {
  readonly settings: Store<Settings>;
  readonly workspace: Store<Workspace>;
  readonly panes: Store<readonly Pane[]>;
  readonly modal: Store<Modal | undefined>;
  /** Counts the reloads of all that is no tab: another number is another instance. */
  readonly generation: Store<number>;
  /** As typed on this page, for this session and those to come. */
  readonly secureSettings: Store<Readonly<Record<string, string>>>;
  /** Why the app's last change is not shown. */
  readonly buildFault: Store<string | undefined>;
  readonly sessions: Sessions;
  readonly toasts: Toasts;
  readonly log: LogBook;
  readonly host: ZafHost;
  readonly server: Server;
  readonly note: (text: string) => void;
  readonly newGuid: () => string;
  readonly closeModal: () => void;
}

export function createBench(server: Server, search: string, frameName = ''): Bench {
  const { settings: chosen, opening } = readAddress(search);
  const newGuid = () => crypto.randomUUID();
  const settings = createStore(chosen);
  const workspace = createStore(openWorkspace(opening, newGuid));
  const panes = createStore<readonly Pane[]>([]);
  const modal = createStore<Modal | undefined>(undefined);
  const generation = createStore(0);
  const buildFault = createStore<string | undefined>(undefined);
  const secureSettings = createStore<Readonly<Record<string, string>>>({});
  const sessions = createSessions(server, secureSettings.get);
  const toasts = createToasts();
  const log = createLogBook((guid) => {
    if (guid === undefined) return 'workbench';
    const tab = workspace.get().tabs.find((candidate) => candidate.guid === guid);
    if (tab) return placeName(tab.place);
    const location = host.locationOf(guid);
    return location === undefined || location === 'modal' ? 'dialog' : location.replaceAll('_', ' ');
  });
  const note = (text: string) => log.write({ kind: 'note', at: Date.now(), instanceGuid: undefined, text });

  const unsubscribe = sessions.catalogue.subscribe(() => {
    const app = sessions.catalogue.get()?.app;
    if (!app) return;
    unsubscribe();
    workspace.update((before) => openWhereOffered(before, app.offers, search, newGuid()));
  });
  sessions.catalogue.subscribe(() => sessions.catalogue.get()?.app.faults.forEach(note));

  const ready = () => {
    const state = sessions.state.get();
    // Frames are on the page only while a session is ready.
    if (state.kind !== 'ready') throw new Error('The session has ended.');
    return state;
  };
  const closeModal = () => {
    const open = modal.get();
    if (!open) return;
    host.emit(open.guid, 'modal.close');
    modal.update(() => undefined);
  };
  const callApi = async (call: HttpCall, signal: AbortSignal) =>
    server.callApi(ready().session.id, call, signal);
  const callProxy = async (call: HttpCall, signal: AbortSignal) =>
    server.callProxy(ready().session.id, call, signal);

  const parts: SurfaceParts = {
    ...{ settings, workspace, panes, modal, toasts, note, newGuid, closeModal },
    setPaneOpen: (guid, isOpen) => setPaneOpen({ panes, host }, guid, isOpen),
    emit: (guid, event, payload) => host.emit(guid, event, payload),
    session: () => ready().session,
  };
  const host = createZafHost({
    surface: {
      // Of the session that there is when an app asks.
      get readers() {
        return readersOf(parts);
      },
      writers: writersOf(parts),
      actions: actionsOf(parts),
    },
    registration: () => {
      const { app, session } = ready();
      const { subdomain } = session.account;
      // Apps of one account share what they read; each state of the gallery, a named frame, is one by itself.
      return {
        subdomain: frameName === '' ? subdomain : `${subdomain}-${frameName}`,
        metadata: metadataOf(app, session, settings.get().appSettings),
      };
    },
    perform: createPerform({ callApi, callProxy }, note),
    areHeadersReadable: () => settings.get().areHeadersReadable,
    log: log.write,
    now: Date.now,
  });
  return {
    ...{ settings, workspace, panes, modal, generation, secureSettings, sessions, toasts, log, host, server },
    ...{ buildFault, note, newGuid, closeModal },
  };
}
