import type { Instance } from '../zaf/instance.ts';
import type { Settings } from './address.ts';
import type { Session } from './contract.ts';
import type { Modal } from './modal.ts';
import type { Pane } from './panes.ts';
import type { Store } from './store.ts';
import type { Toasts } from './toasts.ts';
import type { Tab, Workspace } from './workspace.ts';

/** What the paths of the protocol are made of. */
export interface SurfaceParts {
  readonly settings: Store<Settings>;
  readonly workspace: Store<Workspace>;
  readonly panes: Store<readonly Pane[]>;
  readonly modal: Store<Modal | undefined>;
  readonly session: () => Session;
  readonly toasts: Toasts;
  readonly closeModal: () => void;
  readonly setPaneOpen: (guid: string, isOpen: boolean) => void;
  readonly emit: (guid: string, event: string, payload: unknown) => void;
  readonly note: (text: string) => void;
  readonly newGuid: () => string;
}

type Places = Pick<SurfaceParts, 'workspace' | 'panes'>;

/** The tab that an instance stands in, beside or at its editor; throws, for the app to hear, where there is none. */
function tabOf({ workspace, panes }: Places, instance: Instance): Tab {
  const pane = panes.get().find(({ guid }) => guid === instance.guid);
  const wanted = pane?.tab ?? instance.guid;
  const tab = workspace.get().tabs.find(({ guid }) => guid === wanted);
  if (!tab) throw new Error(`There is no such thing in ${instance.location}.`);
  return tab;
}

/** The tab whose comment the agent writes; throws, for the app to hear, where nothing can be written. */
export function ticketTabOf(places: Places, instance: Instance): Tab {
  const tab = tabOf(places, instance);
  if (tab.place.kind === 'ticket' || tab.place.kind === 'new-ticket') return tab;
  throw new Error(`There is no ticket in ${instance.location}.`);
}
