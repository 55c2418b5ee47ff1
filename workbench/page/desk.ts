import type { Settings } from './address.ts';
import { clamp, ticketCounts } from './address.ts';
import type { Bench } from './bench.ts';
import { changePane } from './panes.ts';
import {
  beginClosing,
  changeTab,
  dropTab,
  fillTickets,
  openTabs,
  reloadApp,
  surplusTickets,
} from './workspace.ts';

/** Milliseconds that an app has between `app.willDestroy` and the end of its page. */
const farewell = 150;

export function closeTab({ workspace, host }: Bench, guid: string): void {
  host.setActive(guid, false);
  host.emit(guid, 'app.willDestroy');
  workspace.update((before) => beginClosing(before, guid));
  setTimeout(() => workspace.update((before) => dropTab(before, guid)), farewell);
}

export function setTicketCount(bench: Bench, count: number): void {
  const wanted = clamp(count, ticketCounts);
  for (const { guid } of surplusTickets(bench.workspace.get(), wanted)) closeTab(bench, guid);
  bench.workspace.update((before) => fillTickets(before, wanted, bench.newGuid));
}

/** Another instance of the app, in the same session. */
export function reloadOne({ workspace, host, newGuid }: Bench, guid: string): void {
  host.emit(guid, 'app.willDestroy');
  workspace.update((before) => reloadApp(before, guid, newGuid()));
}

/** New instances of the app wherever it stands. */
export function reloadAll(bench: Bench): void {
  bench.modal.update(() => undefined);
  for (const { guid } of bench.panes.get()) bench.host.emit(guid, 'app.willDestroy');
  bench.generation.update((before) => before + 1);
  for (const { guid } of openTabs(bench.workspace.get())) reloadOne(bench, guid);
}

/** A fresh world for what is chosen now, and the apps anew in it. */
export function startOver(bench: Bench): void {
  reloadAll(bench);
  void bench.sessions.start(bench.settings.get());
}

export function choose(bench: Bench, change: Partial<Settings>): void {
  const before = bench.settings.get();
  const after = { ...before, ...change };
  bench.settings.update(() => after);
  if (after.scheme !== before.scheme) bench.host.emitToAll('colorScheme.changed', after.scheme);
  if (after.scenario !== before.scenario || after.viewer !== before.viewer) startOver(bench);
  // Support is loaded anew when an agent changes the language.
  else if (after.locale !== before.locale) reloadAll(bench);
  if (after.latency !== before.latency) void changeLatency(bench, after.latency);
}

async function changeLatency({ sessions, server, note }: Bench, latency: number): Promise<void> {
  const state = sessions.state.get();
  if (state.kind !== 'ready') return;
  await server.setLatency(state.session.id, latency).catch(() => note('The latency could not be changed.'));
}

export function toggleApp({ workspace, host }: Bench, guid: string): void {
  const tab = workspace.get().tabs.find((candidate) => candidate.guid === guid);
  if (!tab) return;
  workspace.update((before) => changeTab(before, guid, () => ({ isCollapsed: !tab.isCollapsed })));
  host.emit(guid, tab.isCollapsed ? 'app.expanded' : 'app.collapsed');
}

/** Shows or hides the part of Support that a button opens. The first time, its app is only then on its way. */
export function setPaneOpen(
  { panes, host }: Pick<Bench, 'panes' | 'host'>,
  guid: string,
  isOpen: boolean,
): void {
  const pane = panes.get().find((candidate) => candidate.guid === guid);
  if (!pane || pane.isOpen === isOpen) return;
  panes.update((before) => changePane(before, guid, () => ({ isOpen, isLoaded: true })));
  host.emit(guid, isOpen ? 'pane.activated' : 'pane.deactivated');
}

/** What was typed into the form of settings: the installation changes, and so the apps start anew. */
export async function changeAppSettings(
  bench: Bench,
  { plain, secure }: { readonly plain: Settings['appSettings']; readonly secure: Settings['appSettings'] },
): Promise<void> {
  bench.secureSettings.update(() => secure);
  choose(bench, { appSettings: plain });
  const state = bench.sessions.state.get();
  if (state.kind === 'ready') await bench.server.setSecureSettings(state.session.id, secure);
  reloadAll(bench);
}
