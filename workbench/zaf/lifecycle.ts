import type { Delivery } from './delivery.ts';
import type { Frame } from './frame.ts';
import { createPage } from './frame.ts';
import type { Hooks } from './hooks.ts';
import type { Registration } from './instance.ts';
import { contextOf } from './instance.ts';
import type { Subscriptions } from './subscriptions.ts';

/** The life of the page in a frame, from its handshake until it goes away. */
export interface Lifecycle {
  readonly handshake: (frame: Frame) => void;
  readonly pageLoaded: (frame: Frame) => void;
  readonly setActive: (frame: Frame, isActive: boolean) => void;
  /** What was known of the page is void. */
  readonly forgetPage: (frame: Frame) => void;
}

export function createLifecycle(parts: {
  readonly delivery: Delivery;
  readonly subscriptions: Subscriptions;
  readonly hooks: Hooks;
  readonly registration: () => Registration;
}): Lifecycle {
  const { delivery, subscriptions, hooks, registration } = parts;

  const activate = (frame: Frame) => {
    if (frame.page.wasActivated) delivery.emit(frame.instance.guid, 'app.activated');
    else delivery.sendEvent(frame, 'app.activated', { firstLoad: true });
    frame.page.wasActivated = true;
  };

  const register = (frame: Frame) => {
    const { subdomain, metadata } = registration();
    frame.page.isRegistered = true;
    const context = contextOf(frame.instance, subdomain);
    delivery.sendEvent(frame, 'app.registered', { context, metadata });
    if (frame.isActive) activate(frame);
  };

  const forgetPage = (frame: Frame) => {
    frame.page.life.abort();
    subscriptions.dropFrame(frame.instance.guid);
    hooks.dropFrame(frame.instance.guid);
  };

  return {
    forgetPage,
    handshake: (frame) => {
      if (frame.load.handshake()) {
        register(frame);
        return;
      }
      const text = 'A second handshake from one page: answered only if the page turns out to be new.';
      delivery.note(frame.instance.guid, text);
    },
    pageLoaded: (frame) => {
      const { isNewPage, isDue } = frame.load.loaded();
      if (!isNewPage) return;
      forgetPage(frame);
      frame.page = createPage();
      if (isDue) register(frame);
    },
    setActive: (frame, isActive) => {
      if (frame.isActive === isActive) return;
      frame.isActive = isActive;
      if (!frame.page.isRegistered) return;
      if (isActive) activate(frame);
      else delivery.emit(frame.instance.guid, 'app.deactivated');
    },
  };
}
