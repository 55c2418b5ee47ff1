import type { Surface } from '../zaf/calls.ts';
import type { Instance } from '../zaf/instance.ts';
import { sampleTicket } from './sample-ticket.ts';
import type { SurfaceParts } from './surface-parts.ts';
import { commentOf, tabOf } from './surface-parts.ts';
import type { Comment } from './workspace.ts';
import { changeTab } from './workspace.ts';

/** What an app may read. */
export function readersOf({ settings, workspace, session }: SurfaceParts): Surface['readers'] {
  return {
    currentUser: () => ({ ...session().viewer, locale: settings.get().locale }),
    currentAccount: () => session().account,
    colorScheme: () => settings.get().scheme,
    viewport: () => ({ size: { width: window.innerWidth, height: window.innerHeight } }),
    comment: (instance) => commentOf(workspace.get(), instance),
    ticket: (instance) => {
      const { place, comment } = tabOf(workspace.get(), instance);
      if (place.kind === 'new-ticket') return { id: null, subject: '', status: 'new', tags: [], comment };
      if (place.kind !== 'ticket') throw new Error(`There is no ticket in ${instance.location}.`);
      const { subject, status, requester, tags } = sampleTicket(place.ticketId);
      return { id: place.ticketId, subject, status, requester, tags, comment };
    },
    user: (instance) => {
      if (instance.location !== 'user_sidebar') throw new Error(`There is no user in ${instance.location}.`);
      return session().profile;
    },
  };
}

/** What an app may set. */
export function writersOf({ settings, workspace }: SurfaceParts): Surface['writers'] {
  const write = (instance: Instance, change: Partial<Comment>) => {
    commentOf(workspace.get(), instance);
    workspace.update((before) =>
      changeTab(before, instance.guid, ({ comment }) => ({ comment: { ...comment, ...change } })),
    );
  };
  return {
    'comment.text': (instance, text) => write(instance, { text: String(text) }),
    'comment.type': (instance, type) => {
      if (type !== 'publicReply' && type !== 'internalNote') {
        throw new Error(`There is no comment type "${String(type)}".`);
      }
      // As in tickets where Support says that it did, and leaves the comment as it was.
      if (settings.get().canAppsChangeComments) write(instance, { type });
    },
  };
}
