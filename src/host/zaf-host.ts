import type { ColorScheme, Host, LifecycleEvent, Place } from './host.ts';
import { createListeners } from './listeners.ts';
import { outcomeOf } from './outcome.ts';
import { fieldsOf, textOf } from './unknown-value.ts';
import { viewerFrom } from './viewer.ts';
import type { ZafClient } from './zaf-client.ts';
import { requestThrough } from './zaf-request.ts';

/** How long Support may take to say a value, in milliseconds. */
const valueTimeoutMs = 5_000;

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
    viewer: async (signal) => viewerFrom(await valueOf(client, 'currentUser', signal)),
    request: (request, options) => requestThrough(client, request, options),
    profileEmail: async (signal) => textOf(await valueOf(client, 'user.email', signal)),
    colorScheme: async (signal) => colorSchemeFrom(await valueOf(client, 'colorScheme', signal)),
    ...eventsOf(client, report),
    setHeight: (pixels) => {
      tell(client, 'resize', { width: '100%', height: `${pixels}px` });
    },
    notify: (message, kind) => {
      tell(client, 'notify', escapeHtml(message), kind);
    },
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

/**
 * What Support says at one path, unchecked; `undefined` where it refused or did not answer in time. A
 * refusal may come as an answer: `errors` beside the values, or an error object instead of them.
 */
async function valueOf(client: ZafClient, path: string, signal: AbortSignal): Promise<unknown> {
  const outcome = await outcomeOf(() => client.get(path), valueTimeoutMs, signal);
  if (outcome.kind !== 'resolved') return undefined;
  const answer = fieldsOf(outcome.value);
  return path in fieldsOf(answer['errors']) ? undefined : answer[path];
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
