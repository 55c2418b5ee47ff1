import type { Surface } from '../zaf/calls.ts';
import type { Instance } from '../zaf/instance.ts';
import { sampleOrganization } from './sample-organization.ts';
import { sampleTicket } from './sample-ticket.ts';
import type { SurfaceParts } from './surface-parts.ts';
import { ticketTabOf } from './surface-parts.ts';
import type { Comment } from './workspace.ts';
import { changeTab } from './workspace.ts';

type Readers = Surface['readers'];

/** What an app may read: the workbench's own, or what the session has in its place. */
export function readersOf(parts: SurfaceParts): Readers {
  const own = ownReaders(parts);
  const { values } = parts.session();
  const names = new Set([...Object.keys(own), ...Object.keys(values)]);
  return Object.fromEntries(
    [...names].map((name) => [name, (instance: Instance) => merged(own[name]?.(instance), values[name])]),
  );
}

/** What is stated takes the place of the workbench's own, field by field where both have fields. */
function merged(own: unknown, stated: unknown): unknown {
  if (stated === undefined) return own;
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord(own) && isRecord(stated) ? { ...(own as object), ...(stated as object) } : stated;
}

function ownReaders(parts: SurfaceParts): Readers {
  const { settings, session } = parts;
  return {
    currentUser: () => ({ ...session().viewer, locale: settings.get().locale }),
    currentAccount: () => session().account,
    colorScheme: () => settings.get().scheme,
    viewport: () => ({ size: { width: window.innerWidth, height: window.innerHeight } }),
    comment: (instance) => ticketTabOf(parts, instance).comment,
    ticket: (instance) => {
      const { place, comment, fields } = ticketTabOf(parts, instance);
      if (place.kind !== 'ticket') {
        return { id: null, isNew: true, subject: '', status: 'new', tags: [], comment, ...fields };
      }
      const { subject, status, requester, tags, question } = sampleTicket(place.ticketId);
      const told = { subject, status, requester, tags, description: question, comment };
      return { id: place.ticketId, isNew: false, type: 'question', priority: 'normal', ...told, ...fields };
    },
    user: (instance) => {
      if (instance.location !== 'user_sidebar') throw new Error(`There is no user in ${instance.location}.`);
      return session().profile;
    },
    organization: (instance) => {
      if (instance.location !== 'organization_sidebar') {
        throw new Error(`There is no organization in ${instance.location}.`);
      }
      return sampleOrganization;
    },
  };
}

/** Fields of a ticket that an app may set, beside those that the account made. */
const ticketFields = ['subject', 'status', 'priority', 'type', 'tags', 'customField:*'];

/** What an app may set. */
export function writersOf(parts: SurfaceParts): Surface['writers'] {
  const { settings, workspace, emit } = parts;
  const write = (instance: Instance, change: Partial<Comment>) => {
    const { guid } = ticketTabOf(parts, instance);
    workspace.update((before) =>
      changeTab(before, guid, ({ comment }) => ({ comment: { ...comment, ...change } })),
    );
  };
  const writeField = (instance: Instance, value: unknown, path: string) => {
    const { guid } = ticketTabOf(parts, instance);
    const name = path.slice('ticket.'.length);
    workspace.update((before) =>
      changeTab(before, guid, ({ fields }) => ({ fields: { ...fields, [name]: value } })),
    );
    emit(guid, `${path}.changed`, value);
  };
  return {
    ...Object.fromEntries(ticketFields.map((name) => [`ticket.${name}`, writeField])),
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
