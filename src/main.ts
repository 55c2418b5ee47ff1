import './import-part.ts';
import type { Host, LifecycleEvent } from './host/host.ts';
import { outcomeOf } from './host/outcome.ts';
import { connect } from './host/zaf.ts';
import { loadWords, type Words } from './i18n/words.ts';
import { openInstance, pageLocation, type Instance } from './open-instance.ts';
import { rememberRequests } from './store/recent-requests.ts';
import { followColorScheme } from './ui/color-scheme.ts';
import { followHeight } from './ui/tray-height.ts';

/** The composition root: it and open-instance.ts are the only files that build real parts and join them. */

/** Asked for at once, and waited for only when there is something to draw: data before views. */
const views = import('./ui/views.ts');
/** How long what is to be there with the first drawing may hold that back, in milliseconds. */
const prepareTimeoutMs = 1_000;
/** How long what is said without Zendesk may take to come, in milliseconds. */
const unconnectedTimeoutMs = 15_000;
const root = document.getElementById('app') ?? document.body;

start().catch((error: unknown) => {
  showFailure();
  throw error;
});

async function start(): Promise<void> {
  const connection = await connect({ window });
  if (connection.kind === 'connected') await startConnected(connection.host);
  else await showUnconnected(connection.kind);
}

async function startConnected(host: Host): Promise<void> {
  const life = new AbortController();
  // A page to itself has the height of Support's.
  const height = followHeight(root, host.place.location === pageLocation ? () => undefined : host.setHeight);
  const colorScheme = followColorScheme(document.documentElement, host.onColorScheme);
  const { request, recent } = rememberRequests(host.request, () => Date.now());
  const opening = host
    .viewer(life.signal)
    .then(async (viewer) => ({ viewer, instance: await openInstance({ ...host, request }, viewer) }))
    .catch(ignoreAfter(life.signal));
  // In the task of the handshake: the first `shown` comes right after it and is not repeated.
  host.onLifecycle((event) => {
    void opening.then((opened) => opened && follow(opened.instance, event));
    if (event === 'shown') height.measure();
    if (event === 'gone') {
      life.abort();
      height.stop();
      void views.then(({ unmount }) => unmount(root));
    }
  });

  const opened = await opening;
  if (opened === undefined) return;
  const { viewer, instance } = opened;
  const [parts, words] = await Promise.all([views, loadWords(viewer.locale, viewer.timeZone)]);
  await outcomeOf(() => instance.prepare(parts, words), prepareTimeoutMs);
  if (life.signal.aborted) return;
  const report = { appVersion: APP_VERSION, location: host.place.location, recentRequests: recent };
  instance.draw(parts, { root, words, colorScheme, report, onRendered: height.measure });
}

function follow({ store }: Instance, event: LifecycleEvent): void {
  if (event === 'shown') store.show();
  else if (event === 'hidden') store.hide();
  else store.close();
}

/** What was given up on purpose is no error. */
function ignoreAfter(signal: AbortSignal): (error: unknown) => undefined {
  return (error) => {
    if (!signal.aborted) throw error;
    return undefined;
  };
}

/** Without Zendesk around, the browser's own language and colours have to do. */
async function showUnconnected(reason: 'outside' | 'no-sdk' | 'silent'): Promise<void> {
  const loading = () =>
    Promise.all([views, import('./ui/screens/unconnected-screen.tsx'), loadAllWords(navigator.language)]);
  const loaded = await outcomeOf(loading, unconnectedTimeoutMs);
  if (loaded.kind !== 'resolved') throw new Error('What there is to say did not come', { cause: loaded });
  const [{ mount }, { UnconnectedScreen }, words] = loaded.value;
  const colorScheme = followColorScheme(document.documentElement, () => undefined);
  const report = { appVersion: APP_VERSION, location: undefined, recentRequests: () => [] };
  mount({ root, words, colorScheme, report, onRendered: () => undefined }, UnconnectedScreen, { reason });
}

async function loadAllWords(locale: string): Promise<Words> {
  const words = await loadWords(locale);
  await words.loadMore();
  return words;
}

/** What draws or speaks did not load, so this is plain, and English. */
function showFailure(): void {
  const text = document.createElement('p');
  text.textContent = 'Chat Plan Limits could not be loaded. Check your connection, then reload.';
  const reload = document.createElement('button');
  reload.textContent = 'Reload';
  reload.addEventListener('click', () => location.reload());
  root.replaceChildren(text, reload);
}
