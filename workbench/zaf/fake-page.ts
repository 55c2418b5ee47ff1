import type { ZafHostParts } from './host.ts';
import { createZafHost } from './host.ts';
import type { HttpAnswer } from './jqxhr.ts';
import type { LogEntry } from './log.ts';

export const appOrigin = 'http://127.0.0.1:4600';

/** Lets every promise that can go on without time passing go on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

type Received = Readonly<Record<string, unknown>>;

/** A window that remembers what is posted to it. */
export function createFakeWindow() {
  const received: { readonly message: Received; readonly targetOrigin: string }[] = [];
  return {
    received,
    /** The keys of the events that came, in order. */
    events: () =>
      received.flatMap(({ message }) => (typeof message['key'] === 'string' ? [message['key']] : [])),
    postMessage: (message: unknown, targetOrigin: string) => {
      // As a browser does it: what cannot be cloned, throws.
      received.push({ message: structuredClone(message) as Received, targetOrigin });
    },
  };
}

export function createFakeHost(changes: Partial<ZafHostParts> = {}) {
  const log: LogEntry[] = [];
  const host = createZafHost({
    surface: {
      readers: { currentUser: () => ({ email: 'ann@example.com' }) },
      writers: {},
      actions: { double: (_, [number]) => Number(number) * 2 },
    },
    registration: () => ({ subdomain: 'example', metadata: { settings: { title: 'App' } } }),
    perform: (call): Promise<HttpAnswer> =>
      Promise.resolve({
        status: call.url === '/fine' ? 200 : 404,
        statusText: 'Said',
        headers: [['content-type', 'application/json']],
        text: '{"a":1}',
      }),
    areHeadersReadable: () => true,
    log: log.push.bind(log),
    now: () => 0,
    ...changes,
  });
  const open = (guid: string, isActive = true) => {
    const window = createFakeWindow();
    const beside = { ticketId: 101 };
    host.add({ guid, window, origin: appOrigin, location: 'ticket_sidebar', beside }, isActive);
    const say = (message: unknown, origin = appOrigin) =>
      host.receive({ source: window, origin, data: JSON.stringify(message) });
    const on = (event: string, count = 1, instanceGuid = guid) =>
      say({ key: `iframe.on:${event}`, message: { subscriberCount: count }, instanceGuid });
    return { guid, window, say, on, handshake: () => say({ key: 'iframe.handshake', message: {} }) };
  };
  const notes = () => log.flatMap((entry) => (entry.kind === 'note' ? [entry.text] : []));
  return { host, log, notes, open };
}
