import type { ColorScheme, Host, LifecycleEvent, Place } from './host.ts';
import { addInternalNote } from './internal-note.ts';
import { createListeners } from './listeners.ts';
import { fieldsOf, textOf } from './unknown-value.ts';
import { valueAt } from './value-at.ts';
import { viewerFrom } from './viewer.ts';
import type { ZafClient } from './zaf-client.ts';
import { requestThrough } from './zaf-request.ts';

const lifecycleEvents: Readonly<Record<string, LifecycleEvent>> = {
  'app.activated': 'shown',
  'app.expanded': 'shown',
  'app.deactivated': 'hidden',
  'app.collapsed': 'hidden',
  'app.willDestroy': 'gone',
};

/**
 * Support as seen through a client that is connected. `registration` is what the handshake brought;
 * `report` is told what the app's listeners throw.
 */
export function createZafHost(
  client: ZafClient,
  registration: unknown,
  report: (error: unknown) => void,
): Host {
  const { context, metadata } = fieldsOf(registration);
  return {
    place: placeFrom(context),
    settings: fieldsOf(fieldsOf(metadata)['settings']),
    viewer: async (signal) => viewerFrom(await valueAt(client, 'currentUser', signal)),
    request: (request, options) => requestThrough(client, request, options),
    profileEmail: async (signal) => textOf(await valueAt(client, 'user.email', signal)),
    colorScheme: async (signal) => colorSchemeFrom(await valueAt(client, 'colorScheme', signal)),
    ...eventsOf(client, report),
    setHeight: (pixels) => {
      tell(client, 'resize', { width: '100%', height: `${pixels}px` });
    },
    notify: (message, kind) => {
      tell(client, 'notify', escapeHtml(message), kind);
    },
    addInternalNote: (text) => addInternalNote(client, text),
  };
}

function placeFrom(context: unknown): Place {
  const { location, account } = fieldsOf(context);
  return {
    location: textOf(location) ?? 'unknown',
    subdomain: textOf(fieldsOf(account)['subdomain']),
  };
}

/** Subscribes at once: Support says `app.activated` right after the handshake, and does not repeat it. */
function eventsOf(
  client: ZafClient,
  report: (error: unknown) => void,
): Pick<Host, 'onColorScheme' | 'onLifecycle'> {
  const lifecycle = createListeners<LifecycleEvent>(report);
  const colorSchemes = createListeners<ColorScheme>(report);
  for (const [name, event] of Object.entries(lifecycleEvents)) {
    client.on(name, () => {
      lifecycle.emit(event);
      if (event !== 'gone') return;
      lifecycle.close();
      colorSchemes.close();
    });
  }
  client.on('colorScheme.changed', (payload) => {
    const scheme = colorSchemeFrom(payload);
    if (scheme !== undefined) colorSchemes.emit(scheme);
  });
  return { onColorScheme: colorSchemes.add, onLifecycle: lifecycle.add };
}

function colorSchemeFrom(value: unknown): ColorScheme | undefined {
  return value === 'light' || value === 'dark' ? value : undefined;
}

/** Asks for something to be done, and goes on without it where Support refuses or does not answer. */
function tell(client: ZafClient, action: string, ...args: readonly unknown[]): void {
  const ask = async () => {
    await client.invoke(action, ...args);
  };
  ask().catch(() => undefined);
}

/** Support renders the message of `notify` as HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
