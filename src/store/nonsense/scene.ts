import { vi } from 'vitest';
import type { Host, HttpReply, HttpRequest } from '../../host/host.ts';
import { createChatApis } from '../../chat/create-chat-api.ts';
import { wait } from '../../chat/wait.ts';
import type { BillingDesk } from '../billing-desk.ts';
import { openConnectionDesk, type ConnectionDesk } from '../connection/connection-desk.ts';
import { openStore } from '../open-store.ts';
import { createFakeBrowser, type FakeBrowser } from '../sharing/fake-browser.ts';
import { createFakeShelf } from '../sharing/fake-shelf.ts';
import { openSentElsewhere } from '../sharing/sent-elsewhere.ts';
import type { Store } from '../store.ts';

/** Test support: open tickets of one viewer, from the requests up, on fake timers, and whoever uses them. */
export interface NonsenseScene {
  readonly browser: FakeBrowser;
  /** What the tab remembers, such as a token. */
  readonly tab: Map<string, string>;
  readonly tickets: Ticket[];
  /** What was asked of Support and not answered, in order. */
  readonly asked: Asked[];
  readonly open: () => void;
  readonly close: (ticket: Ticket) => void;
}

export interface Asked {
  readonly by: Ticket;
  readonly request: HttpRequest;
  readonly reply: (reply: HttpReply) => void;
}

export interface Ticket {
  readonly desk: ConnectionDesk<Store>;
  readonly close: () => void;
  /** What its user typed as the city and has neither saved nor thrown away, over which connection. */
  draft: { readonly text: string; readonly generation: number } | undefined;
  presses: number;
  updates: HttpRequest[];
}

/** The time at which a scene begins, in milliseconds since the epoch. */
export const clockStart = 1_700_000_000_000;
export const viewerName = 'nonsense';

/** The billing contact of a ticket, which `lookAtBilling` has seen to. */
export function billingOf({ desk }: Ticket): BillingDesk {
  const billing = desk.state().opened.billing.now();
  if (billing === undefined) throw new Error('Nobody has looked at the billing contact yet');
  return billing;
}

/** In each ticket somebody looks at the billing contact, with which its desk begins. */
export async function lookAtBilling({ tickets }: NonsenseScene): Promise<void> {
  await Promise.all(tickets.map(({ desk }) => desk.state().opened.billing.load()));
}

export function openNonsenseScene(): NonsenseScene {
  const browser = createFakeBrowser();
  const tab = new Map<string, string>();
  const asked: Asked[] = [];
  let opened = 0;

  const openTicket = (): Ticket => {
    const id = String(++opened);
    const elsewhere = openSentElsewhere({ name: viewerName, means: browser.means, id });
    const request: Host['request'] = (it, { signal, timeoutMs }) =>
      new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', stop);
          const index = asked.indexOf(entry);
          if (index >= 0) asked.splice(index, 1);
        };
        const reply = (said: HttpReply) => {
          end();
          resolve(said);
        };
        const stop = () => {
          end();
          // The reason is whatever the caller gave, as with every other aborted call.
          reject(signal.reason as Error);
        };
        const timer = setTimeout(() => reply({ kind: 'unanswered', reason: 'timeout' }), timeoutMs);
        const entry: Asked = { by: ticket, request: it, reply };
        signal.addEventListener('abort', stop);
        asked.push(entry);
        if (it.method === 'PUT') ticket.updates.push(it);
      });
    const desk = openConnectionDesk<Store>({
      host: 'current',
      chatOver: createChatApis({ request, now: Date.now, wait, random: Math.random, elsewhere }),
      open: (chat, connection, sharing) =>
        openStore({
          ...{ chat, connection, sharing, origin: 'auto' },
          viewer: { id: '5001', email: undefined, isSupportAdministrator: true },
          onSaved: () => undefined,
        }),
      sharing: { name: viewerName, means: browser.means },
      tabStorage: () => createFakeShelf(tab, () => undefined),
      newId: () => id,
    });
    const close = () => {
      desk.close();
      elsewhere.close();
    };
    const ticket: Ticket = { desk, close, draft: undefined, presses: 0, updates: [] };
    return ticket;
  };
  const tickets: Ticket[] = [];
  return {
    ...{ browser, tab, tickets, asked },
    open: () => {
      tickets.push(openTicket());
    },
    close: (ticket) => {
      ticket.close();
      tickets.splice(tickets.indexOf(ticket), 1);
    },
  };
}

/** Ends all tickets, and lets the messages arrive that were on their way. */
export async function endScene({ tickets }: NonsenseScene): Promise<void> {
  for (const ticket of tickets.splice(0)) ticket.close();
  await vi.advanceTimersByTimeAsync(1000);
}
