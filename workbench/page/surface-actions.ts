import type { Surface } from '../zaf/calls.ts';
import { modalSize, pixelsIn } from './modal.ts';
import type { SurfaceParts } from './surface-parts.ts';
import { commentOf } from './surface-parts.ts';
import { changeTab, openPlace } from './workspace.ts';

type Actions = Surface['actions'];

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** What an app may do to its own frames. */
function frameActions({ workspace, modal, newGuid, closeModal }: SurfaceParts): Actions {
  return {
    resize: (instance, [size]) => {
      const width = pixelsIn(propertyOf(size, 'width'));
      const height = pixelsIn(propertyOf(size, 'height'));
      modal.update((open) =>
        open?.guid === instance.guid
          ? { ...open, width: width ?? open.width, height: height ?? open.height }
          : open,
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
function agentActions({ workspace, toasts, note, newGuid }: SurfaceParts): Actions {
  return {
    notify: (_, [message, kind = 'notice', stay = 5000]) => {
      const isKnown = kind === 'notice' || kind === 'alert' || kind === 'error';
      const ms = typeof stay === 'number' ? stay : propertyOf(stay, 'sticky') === true ? undefined : 5000;
      toasts.show({ kind: isKnown ? kind : 'notice', text: String(message) }, ms);
    },
    'comment.appendText': (instance, [text]) => {
      commentOf(workspace.get(), instance);
      workspace.update((before) =>
        changeTab(before, instance.guid, ({ comment }) => ({
          comment: { ...comment, text: comment.text + String(text) },
        })),
      );
    },
    routeTo: (_, [kind, id]) => {
      const place =
        kind === 'ticket' && Number.isSafeInteger(Number(id))
          ? { kind: 'ticket' as const, ticketId: Number(id) }
          : kind === 'user'
            ? { kind: 'profile' as const }
            : undefined;
      if (place) workspace.update((before) => openPlace(before, place, newGuid()));
      else
        note(
          `routeTo ${String(kind)} ${String(id)}: Support would go there; the workbench has no such page.`,
        );
    },
    // Counters of the SDK, which reject in the app unless they are answered.
    track: () => undefined,
  };
}

/** What an app may have done. */
export function actionsOf(parts: SurfaceParts): Actions {
  return { ...frameActions(parts), ...agentActions(parts) };
}
