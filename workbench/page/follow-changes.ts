import type { Bench } from './bench.ts';
import type { Standing } from './contract.ts';
import { reloadAll } from './desk.ts';

/**
 * Keeps the page at what the author of the app last saved: a new version is loaded at once, and why there is
 * none is kept to be shown. Only while the page is to be seen: a browser has few connections for one server.
 * Returns how to stop.
 */
export function followChanges(bench: Bench, document: Document): () => void {
  let listening: AbortController | undefined;
  let version: number | undefined;

  const take = async (standing: Standing) => {
    bench.buildFault.update(() => standing.fault);
    const isNew = version !== undefined && version !== standing.version;
    version = standing.version;
    if (!isNew) return;
    await bench.sessions.refreshApp().catch((error: unknown) => {
      bench.buildFault.update(() => (error instanceof Error ? error.message : String(error)));
    });
    reloadAll(bench);
  };

  const listen = async (signal: AbortSignal) => {
    try {
      for await (const standing of bench.server.standings(signal)) await take(standing);
    } catch (error) {
      // The server has stopped, or the page is not to be seen.
      if (!signal.aborted) bench.note(`No more news of changes: ${String(error)}`);
    }
  };

  const adapt = () => {
    listening?.abort();
    listening = undefined;
    if (document.visibilityState !== 'visible') return;
    listening = new AbortController();
    void listen(listening.signal);
  };

  document.addEventListener('visibilitychange', adapt);
  adapt();
  return () => {
    document.removeEventListener('visibilitychange', adapt);
    listening?.abort();
  };
}
