import type { Channel } from './parts.ts';

/** Delivers late, in order, clones, and never to itself. */
export class FakeChannel implements Channel {
  #listeners: ((event: MessageEvent<unknown>) => void)[] = [];
  readonly #inbox: { readonly dueAt: number; readonly data: unknown }[] = [];
  readonly #name: string;
  readonly #channels: Set<FakeChannel>;
  readonly #sent: unknown[];
  readonly #latencyMs: () => number;

  constructor(name: string, channels: Set<FakeChannel>, sent: unknown[], latencyMs: () => number) {
    this.#name = name;
    this.#channels = channels;
    this.#sent = sent;
    this.#latencyMs = latencyMs;
    channels.add(this);
  }

  postMessage(message: unknown): void {
    if (!this.#channels.has(this)) return;
    const data: unknown = structuredClone(message);
    this.#sent.push(data);
    for (const other of this.#channels) {
      if (other !== this && other.#name === this.#name) other.#accept(data);
    }
  }

  #accept(data: unknown): void {
    const dueAt = Math.max(this.#inbox.at(-1)?.dueAt ?? 0, Date.now() + this.#latencyMs());
    this.#inbox.push({ dueAt, data });
    if (this.#inbox.length === 1) this.#deliverNext();
  }

  /** One timer at a time: many pending fake timers are slow. */
  #deliverNext(): void {
    const next = this.#inbox[0];
    if (next === undefined) return;
    setTimeout(() => {
      this.#inbox.shift();
      this.#deliverNext();
      if (!this.#channels.has(this)) return;
      for (const listener of this.#listeners) listener(new MessageEvent('message', { data: next.data }));
    }, next.dueAt - Date.now());
  }

  addEventListener(_type: 'message', listener: (event: MessageEvent<unknown>) => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    this.#channels.delete(this);
  }
}
