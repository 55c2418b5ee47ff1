/** The part of `window` through which messages come. */
export interface Ear extends Pick<EventTarget, 'addEventListener'> {
  readonly parent: unknown;
}

/**
 * Keeps from every other listener, the SDK's above all, what was not posted by the parent from its `origin`.
 * Any page that has hold of this one's window can post to it: another app in the tray, or whoever opened
 * Support. The SDK looks at both as well, but comes from Zendesk's address in whatever version is there.
 */
export function hearOnlyParent(ear: Ear, origin: string): void {
  const stopOthers = (event: Event) => {
    // What is dispatched by the name "message" at a window is one (HTML, "window.postMessage").
    const message = event as MessageEvent;
    if (message.source !== ear.parent || message.origin !== origin) event.stopImmediatePropagation();
  };
  // Capturing listeners come before all others, whenever those were added (DOM, "dispatch").
  ear.addEventListener('message', stopOthers, true);
}
