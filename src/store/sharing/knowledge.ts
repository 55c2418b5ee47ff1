/**
 * Where a value came from.
 *
 * - `loaded`, `published`: from a load or a save just now, here or in another live instance.
 * - `answer`: a live instance knew it. `bulk`: one that has its bulk gave it whole.
 * - `stored`: storage held it, without what may not be stored.
 */
export type Source = 'loaded' | 'published' | 'answer' | 'bulk' | 'stored';

/** What this instance knows, and who wants to hear of it. */
export interface Knowledge<Live> {
  /** The latest value, be it still growing. */
  readonly current: () => Live | undefined;
  /** The latest whole value, if it came from a live instance, so that nothing but its bulk may be missing. */
  readonly complete: () => Live | undefined;
  readonly isFresh: () => boolean;
  /** Takes a whole value, unless something as good or better is known. */
  readonly learn: (live: Live, source: Source) => void;
  /** Takes what a load has brought so far. */
  readonly watch: (growing: Live) => void;
  /** The load whose value was growing has ended without one: back to the latest whole value. */
  readonly stopWatching: () => void;
  readonly subscribe: (listener: (live: Live, isFinal: boolean) => void) => () => void;
  /** After this, nobody hears anything. */
  readonly close: () => void;
}

export interface KnowledgeParts<Live> {
  readonly loadedAt: (live: Live) => number;
  readonly freshForMs: (live: Live) => number;
  readonly now: () => number;
}

export function createKnowledge<Live>({ loadedAt, freshForMs, now }: KnowledgeParts<Live>): Knowledge<Live> {
  let current: Live | undefined;
  let whole: { readonly live: Live; readonly source: Source } | undefined;
  const listeners = new Set<(live: Live, isFinal: boolean) => void>();

  const show = (live: Live, isFinal: boolean) => {
    current = live;
    for (const listener of [...listeners]) listener(live, isFinal);
  };
  const isNews = (live: Live, source: Source) => {
    if (whole === undefined || source === 'loaded' || source === 'published') return true;
    const newerByMs = loadedAt(live) - loadedAt(whole.live);
    if (newerByMs !== 0) return newerByMs > 0;
    return source === 'bulk' || (source === 'answer' && whole.source === 'stored');
  };
  return {
    current: () => current,
    complete: () => (whole?.source === 'stored' ? undefined : whole?.live),
    // A date in the future is as far off as one in the past: the clock was set back.
    isFresh: () => whole !== undefined && Math.abs(now() - loadedAt(whole.live)) < freshForMs(whole.live),
    learn: (live, source) => {
      if (!isNews(live, source)) return;
      whole = { live, source };
      show(live, true);
    },
    watch: (growing) => show(growing, false),
    stopWatching: () => {
      if (whole !== undefined && whole.live !== current) show(whole.live, true);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}
