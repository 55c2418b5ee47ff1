import type { Surface } from '../zaf/calls.ts';
import type { Instance } from '../zaf/instance.ts';
import { sampleTicket } from './sample-ticket.ts';
import type { SurfaceParts } from './surface-parts.ts';
import { tabOf } from './surface-parts.ts';
import type { Comment } from './workspace.ts';
import { changeTab } from './workspace.ts';

/** What an app may read. */
export function readersOf({ settings, workspace, session }: SurfaceParts): Surface['readers'] {
  const composer = (instance: Instance): Comment => {
    const tab = tabOf(workspace.get(), instance);
    if (tab.place.kind === 'profile') throw new Error('There is no comment in a user profile.');
    return tab.comment;
  };
  return {
    currentUser: () => ({ ...session().viewer, locale: settings.get().locale }),
    currentAccount: () => session().account,
    colorScheme: () => settings.get().scheme,
    viewport: () => ({ size: { width: window.innerWidth, height: window.innerHeight } }),
    comment: composer,
    ticket: (instance) => {
      const { place, comment } = tabOf(workspace.get(), instance);
      if (place.kind === 'profile') throw new Error('There is no ticket in a user profile.');
      if (place.kind === 'new-ticket') return { id: null, subject: '', status: 'new', tags: [], comment };
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
export function writersOf({ workspace }: SurfaceParts): Surface['writers'] {
  const write = (instance: Instance, change: Partial<Comment>) => {
    tabOf(workspace.get(), instance);
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
      write(instance, { type });
    },
  };
}
