import type { Instance } from '../zaf/instance.ts';
import type { Settings } from './address.ts';
import type { Session } from './contract.ts';
import type { Modal } from './modal.ts';
import type { Store } from './store.ts';
import type { Toasts } from './toasts.ts';
import type { Comment, Tab, Workspace } from './workspace.ts';

/** What the paths of the protocol are made of. */
export interface SurfaceParts {
  readonly settings: Store<Settings>;
  readonly workspace: Store<Workspace>;
  readonly modal: Store<Modal | undefined>;
  readonly session: () => Session;
  readonly toasts: Toasts;
  readonly closeModal: () => void;
  readonly note: (text: string) => void;
  readonly newGuid: () => string;
}

/** A tab by its instance; throws, for the app to hear, where the place has no such thing. */
export function tabOf(workspace: Workspace, instance: Instance): Tab {
  const tab = workspace.tabs.find(({ guid }) => guid === instance.guid);
  if (!tab) throw new Error(`There is no such thing in ${instance.location}.`);
  return tab;
}

/** What the agent writes; throws, for the app to hear, where nothing can be written. */
export function commentOf(workspace: Workspace, instance: Instance): Comment {
  const { place, comment } = tabOf(workspace, instance);
  if (place.kind === 'ticket' || place.kind === 'new-ticket') return comment;
  throw new Error(`There is no comment in ${instance.location}.`);
}
