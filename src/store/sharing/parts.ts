/** The part of `LockManager` that is used. */
export interface Locks {
  request<Result>(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    callback: (lock: object | null) => Promise<Result>,
  ): Promise<Result>;
}

/** The part of `BroadcastChannel` that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  close(): void;
}

/** The part of `Storage` that is used. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's means of sharing. Each may be missing, throw when it is asked for, or throw or reject at any
 * time later: then the rest is used.
 */
export interface Means {
  readonly locks: () => Locks | undefined;
  readonly storage: () => Shelf | undefined;
  readonly channel: (name: string) => Channel | undefined;
}

/**
 * How a value travels. The two that read are total: what is broken or of another version is `undefined`.
 *
 * A value may have a bulk: a part that is large and seldom wanted. It stays with the instance that loaded it,
 * and goes to another one only when that asks.
 */
export interface Codec<Live> {
  /** Only what may be stored; `undefined` if nothing is worth storing. Must survive JSON. */
  readonly toStored: (live: Live) => unknown;
  readonly fromStored: (stored: unknown) => Live | undefined;
  /** What goes to all live instances, by structured clone: all but the bulk. */
  readonly toMessage: (live: Live) => unknown;
  /** A message of the load that `known` came from too does not take its bulk away. */
  readonly fromMessage: (message: unknown, known: Live | undefined) => Live | undefined;
  /** `undefined` where this instance does not have it. */
  readonly bulkOf: (live: Live) => unknown;
}

export interface SharedLoadParts<Live> {
  /** Names lock, channel and stored entry: version, account and viewer. It is stored, so nothing personal. */
  readonly name: string;
  /**
   * Asks for the value; may report it while it grows. A failure is a value too: this rejects only when the
   * signal aborts it. Anything else that it throws is a defect, and rejects `refresh`.
   */
  readonly load: (report: (growing: Live) => void, signal: AbortSignal) => Promise<Live>;
  /** How long a value serves before it is loaded again, in milliseconds. */
  readonly freshForMs: (live: Live) => number;
  /** Milliseconds since the epoch. */
  readonly loadedAt: (live: Live) => number;
  readonly codec: Codec<Live>;
  readonly means: Means;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
}
