import type { Surface } from '../zaf/calls.ts';
import type { Instance } from '../zaf/instance.ts';
import { isPageOfApp } from './app-address.ts';
import { modalSize, pixelsIn } from './modal.ts';
import { paneActions } from './pane-actions.ts';
import { changePane } from './panes.ts';
import { placeOfRoute } from './place.ts';
import { propertyOf } from './property-of.ts';
import type { SurfaceParts } from './surface-parts.ts';
import { ticketTabOf } from './surface-parts.ts';
import { changeTab, openPlace } from './workspace.ts';

type Actions = Surface['actions'];

/** What an app may do to its own frames. */
function frameActions({ workspace, panes, modal, newGuid, closeModal }: SurfaceParts): Actions {
  return {
    resize: (instance, [size]) => {
      const width = pixelsIn(propertyOf(size, 'width'));
      const height = pixelsIn(propertyOf(size, 'height'));
      modal.update((open) =>
        open?.guid === instance.guid
          ? { ...open, width: width ?? open.width, height: height ?? open.height }
          : open,
      );
      panes.update((before) =>
        changePane(before, instance.guid, (pane) => ({
          width: width ?? pane.width,
          height: height ?? pane.height,
        })),
      );
      if (height !== undefined) {
        workspace.update((before) => changeTab(before, instance.guid, () => ({ height })));
      }
    },
    'instances.create': (_, [wish]) => {
      const url = propertyOf(wish, 'url');
      if (propertyOf(wish, 'location') !== 'modal' || typeof url !== 'string') {
        throw new Error('Only a modal with a url can be created.');
      }
      if (!isPageOfApp(url)) throw new Error(`A modal shows a page of the app, which ${url} is not.`);
      if (modal.get()) throw new Error('Only one modal can be open.');
      const guid = newGuid();
      const size = propertyOf(wish, 'size');
      const width = pixelsIn(propertyOf(size, 'width')) ?? modalSize.width;
      const height = pixelsIn(propertyOf(size, 'height')) ?? modalSize.height;
      modal.update(() => ({ guid, url, width, height }));
      return [{ instanceGuid: guid }];
    },
    destroy: (instance) => {
      if (modal.get()?.guid !== instance.guid) throw new Error('Only a modal can be destroyed.');
      closeModal();
    },
  };
}

/** What an app may do for the agent. */
function agentActions(parts: SurfaceParts): Actions {
  const { workspace, toasts, note, newGuid, emit } = parts;
  const appendText = (instance: Instance, [text]: readonly unknown[]) => {
    const { guid } = ticketTabOf(parts, instance);
    workspace.update((before) =>
      changeTab(before, guid, ({ comment }) => ({
        comment: { ...comment, text: comment.text + String(text) },
      })),
    );
  };
  return {
    notify: (_, [message, kind = 'notice', stay = 5000]) => {
      const isKnown = kind === 'notice' || kind === 'alert' || kind === 'error';
      const ms = typeof stay === 'number' ? stay : propertyOf(stay, 'sticky') === true ? undefined : 5000;
      toasts.show({ kind: isKnown ? kind : 'notice', text: String(message) }, ms);
    },
    'comment.appendText': appendText,
    // At the cursor, which is behind the text where an app has the agent's attention.
    'ticket.editor.insert': appendText,
    routeTo: (_, [kind, id, path]) => {
      const place = placeOfRoute(kind, id);
      if (place === undefined) {
        note(`Unknown to routeTo: ${String(kind)} ${String(id)}. Support would go there.`);
        return;
      }
      workspace.update((before) => openPlace(before, place, newGuid()));
      const front = workspace.get().front;
      if (place.kind === 'page' && front !== undefined) {
        emit(front, 'app.route.changed', { appName: id, appParams: path });
      }
    },
    // Counters of the SDK, which reject in the app unless they are answered.
    track: () => undefined,
  };
}

/** What an app may have done. */
export function actionsOf(parts: SurfaceParts): Actions {
  return { ...frameActions(parts), ...paneActions(parts), ...agentActions(parts) };
}
