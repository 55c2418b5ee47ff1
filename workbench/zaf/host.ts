import type { Surface } from './calls.ts';
import { answerCall } from './calls.ts';
import { createDelivery } from './delivery.ts';
import { describe } from './describe.ts';
import type { Frame } from './frame.ts';
import { createFrame } from './frame.ts';
import type { HookOutcome } from './hooks.ts';
import { createHooks } from './hooks.ts';
import type { Instance, Registration } from './instance.ts';
import { contextOf } from './instance.ts';
import { createLifecycle } from './lifecycle.ts';
import type { AppMessage } from './messages.ts';
import { readAppMessage } from './messages.ts';
import type { RequestParts } from './requests.ts';
import { runRequest } from './requests.ts';
import { createSubscriptions } from './subscriptions.ts';

export interface ZafHostParts extends RequestParts {
  readonly surface: Surface;
  readonly registration: () => Registration;
}

/** A `message` event of the page. */
export interface Arrival {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** Zendesk Support as far as an app can tell: one host for all the frames of a page. */
export interface ZafHost {
  /** Before the frame's page runs: its handshake is answered only for a known window. */
  readonly add: (instance: Instance, isActive: boolean) => void;
  /** The iframe's `load` event. */
  readonly pageLoaded: (guid: string) => void;
  /** Pending requests are dropped; nothing more is posted there. */
  readonly remove: (guid: string) => void;
  /** Messages of unknown windows and of other origins change nothing. */
  readonly receive: (arrival: Arrival) => void;
  /** Whether the agent has the instance in front: `app.activated`, `app.deactivated`. */
  readonly setActive: (guid: string, isActive: boolean) => void;
  /** Fires an event of an instance to whoever subscribed to it. */
  readonly emit: (guid: string, event: string, payload?: unknown) => void;
  /** The manifest's name of where an instance stands; `undefined` where there is no such instance. */
  readonly locationOf: (guid: string) => string | undefined;
  readonly emitToAll: (event: string, payload?: unknown) => void;
  /** Asks the app before doing something; allowed where it has no handler. */
  readonly runHook: (guid: string, event: string) => Promise<HookOutcome>;
}

/** The parts' own surface, and the paths that only the host itself can answer. */
function withInstances(parts: ZafHostParts, frames: ReadonlyMap<string, Frame>): Surface {
  const instances = () => {
    const { subdomain } = parts.registration();
    return Object.fromEntries(
      [...frames].map(([guid, { instance }]) => [guid, contextOf(instance, subdomain)]),
    );
  };
  return { ...parts.surface, readers: { instances, ...parts.surface.readers } };
}

export function createZafHost(parts: ZafHostParts): ZafHost {
  const { log, now, registration } = parts;
  const frames = new Map<string, Frame>();
  const subscriptions = createSubscriptions();
  const hooks = createHooks();
  const delivery = createDelivery({ frames, subscriptions, log, now });
  const lifecycle = createLifecycle({ delivery, subscriptions, hooks, registration });
  let requestCount = 0;

  const answer = async (frame: Frame, target: Instance, call: AppMessage & { kind: 'call' }) => {
    const { signal } = frame.page.life;
    const reply = await answerCall(call, target, withInstances(parts, frames), (path) =>
      delivery.note(frame.instance.guid, `Unknown to ${call.verb}: ${path}`),
    );
    if (!signal.aborted) delivery.send(frame, `answer to ${describe(call)}`, { id: call.id, ...reply });
  };

  const request = async (frame: Frame, key: string, options: unknown) => {
    requestCount += 1;
    const given = { id: `${requestCount}`, instanceGuid: frame.instance.guid, options };
    for (const { event, responseArgs } of await runRequest(parts, given, frame.page.life.signal)) {
      delivery.sendEvent(frame, `${key}.${event}`, { responseArgs });
    }
  };

  const handle = (frame: Frame, target: Instance, message: AppMessage): void => {
    const { guid } = frame.instance;
    switch (message.kind) {
      case 'handshake':
        lifecycle.handshake(frame);
        break;
      case 'call':
        void answer(frame, target, message);
        break;
      case 'subscription':
        subscriptions.set(guid, target.guid, message.event, message.count);
        break;
      case 'trigger':
        delivery.emit(target.guid, message.event, message.data);
        break;
      case 'request':
        void request(frame, message.key, message.options);
        break;
      case 'hook-reply':
        if (hooks.reply(guid, message.event, message.refusal)) break;
        delivery.note(guid, `A reply to ${message.event}, which nobody asked.`);
        break;
      case 'chatter':
        break;
      case 'unknown':
        delivery.note(guid, `Unknown message: ${message.name}`);
        break;
    }
  };

  const receive = ({ source, origin, data }: Arrival): void => {
    const frame = [...frames.values()].find(({ instance }) => instance.window === source);
    if (!frame) return;
    const { guid } = frame.instance;
    if (origin !== frame.instance.origin) {
      delivery.note(guid, `A message from ${origin}, which is not the app's origin: ignored.`);
      return;
    }
    const message = readAppMessage(data);
    if (!message) {
      delivery.note(guid, 'A message that no ZAF SDK sends: ignored.');
      return;
    }
    const name = describe(message);
    log({ kind: 'message', direction: 'from-app', at: now(), instanceGuid: guid, name, data });
    const target = frames.get(message.instanceGuid ?? guid);
    if (target) handle(frame, target.instance, message);
    else delivery.note(guid, `For an instance that is not there: ${name}`);
  };

  return {
    receive,
    emit: delivery.emit,
    locationOf: (guid) => frames.get(guid)?.instance.location,
    emitToAll: (event, payload) => {
      for (const guid of frames.keys()) delivery.emit(guid, event, payload);
    },
    add: (instance, isActive) => frames.set(instance.guid, createFrame(instance, isActive)),
    remove: (guid) => {
      const frame = frames.get(guid);
      frames.delete(guid);
      if (frame) lifecycle.forgetPage(frame);
    },
    pageLoaded: (guid) => {
      const frame = frames.get(guid);
      if (frame) lifecycle.pageLoaded(frame);
    },
    setActive: (guid, isActive) => {
      const frame = frames.get(guid);
      if (frame) lifecycle.setActive(frame, isActive);
    },
    runHook: (guid, event) => {
      const frame = frames.get(guid);
      if (!frame || !subscriptions.framesFor(guid, event).includes(guid)) {
        return Promise.resolve({ kind: 'allowed' });
      }
      delivery.send(frame, event, { key: `zaf.${event}`, needsReply: true });
      return hooks.await(guid, event);
    },
  };
}
