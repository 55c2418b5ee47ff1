import { chooseTurns } from './choose-turns.ts';
import type { SharedLoadParts } from './parts.ts';
import { createRestartableLoad } from './restartable-load.ts';
import { createSharedValue, type Heard, type SharedValue } from './shared-value.ts';
import type { Turn, Work } from './turn.ts';
import { pause } from './waiting.ts';
import { openWire } from './wire.ts';

/** One value that all live instances of the app share: one of them loads it for all. */
export interface SharedLoad<Live> extends Pick<SharedValue<Live>, 'askForBulk' | 'takeBulk'> {
  /** What this instance knows: from its own load, another live instance or storage. */
  readonly current: () => Live | undefined;
  /**
   * Calls back with each value that comes, wherever from. `isFinal` is false for one that a load is still
   * growing; it is true for any whole one, so also for a stale one. Returns how to stop that.
   */
  readonly subscribe: (listener: (live: Live, isFinal: boolean) => void) => () => void;
  /**
   * Shows what is stored at once, be it stale, and sees to it that exactly one live instance loads if that is
   * not fresh, or in any case if `force`; a load under way anywhere is joined. Resolves when there is an
   * up-to-date value, or when `rest` or `close` ended the wait.
   */
  readonly refresh: (options: { readonly force: boolean }) => Promise<void>;
  /** A whole value that did not come from a load, such as after a save: stored, and sent to the others. */
  readonly publish: (live: Live) => void;
  /** Loads and waits no more, and hands a load over to whoever waits; goes on listening and answering. */
  readonly rest: () => void;
  /** Takes part no more: as `rest`, and the channel is closed and no timer left. */
  readonly close: () => void;
}

/** How long to listen for a value before loading, in milliseconds; longer than answers are spread. */
const listenMs = 150;

/** What this instance waits for: a fresh value or, if forced, one that is loaded from now on. */
interface Need {
  isForced: boolean;
  readonly ended: AbortController;
  readonly done: Promise<void>;
}

export function openSharedLoad<Live>(parts: SharedLoadParts<Live>): SharedLoad<Live> {
  const { name, means, now, random } = parts;
  const wire = openWire(() => means.channel(name));
  const load = createRestartableLoad(parts.load);
  const newClaim = () => ({ at: now(), id: random().toString(36) });
  const takeTurn = chooseTurns(name, means.locks, wire, newClaim);
  let need: Need | undefined;
  let isClosed = false;

  const endNeed = () => need?.ended.abort();
  const endNeedIfMet = () => {
    if (need?.isForced === false && value.isFresh()) endNeed();
  };
  const onHeard = (kind: Heard) => {
    if (kind === 'loaded') endNeed();
    else if (kind === 'published') load.restart();
    else endNeedIfMet();
  };
  const value = createSharedValue(parts, wire, onHeard);

  /** Whether a value, or the answer to the question of `refresh`, may still arrive. */
  const isPerhapsOnItsWay = (turn: Turn) =>
    wire !== undefined && (turn === 'after-another' || (turn === 'first' && !value.isStored()));
  const work: Work = async (turn, signal) => {
    value.recall();
    endNeedIfMet();
    if (isPerhapsOnItsWay(turn)) await pause(listenMs, signal);
    const loaded = await load.run(value.shareGrowing, signal);
    if (loaded === undefined) value.giveUpGrowing();
    else value.share(loaded.live, 'loaded');
  };
  const beginNeed = (isForced: boolean): Need => {
    const ended = new AbortController();
    // In a microtask, so that `need` is set whatever the work does first.
    const turn = Promise.resolve().then(() => takeTurn(work, ended.signal));
    return { isForced, ended, done: turn.finally(() => ended.abort()) };
  };

  return {
    current: value.current,
    subscribe: value.subscribe,
    refresh: async ({ force }) => {
      if (isClosed) return;
      value.recall();
      value.ask();
      endNeedIfMet();
      const openNeed = need?.ended.signal.aborted === false ? need : undefined;
      if (!force && value.isFresh()) {
        // What was growing may have lost its loader without a word.
        if (openNeed === undefined) value.stopWatching();
        return;
      }
      if (openNeed !== undefined) openNeed.isForced ||= force;
      need = openNeed ?? beginNeed(force);
      await need.done;
    },
    askForBulk: value.askForBulk,
    takeBulk: value.takeBulk,
    publish: (live) => {
      if (isClosed) return;
      load.restart();
      value.share(live, 'published');
    },
    rest: () => endNeed(),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      endNeed();
      value.close();
      // The channel is needed until the microtasks have run in which a load is handed over.
      const handedOver = need?.done ?? Promise.resolve();
      void handedOver.catch(() => undefined).then(() => wire?.close());
    },
  };
}
