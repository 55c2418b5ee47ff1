import type { ZafClient, ZafRequestOptions, ZafSdk } from './zaf-client.ts';

/** The SDK on npm, and Zendesk's script. They differ in what becomes of a call that nobody answers. */
export type Generation = 'npm' | 'official';

export const generations: readonly Generation[] = ['npm', 'official'];

/** What Support would say at a path: a value, a refusal, or (where a path is not listed) nothing at all. */
export type Said = { readonly value: unknown } | { readonly refusal: string };

/** The SDK and Support behind it, in memory. */
export class FakeZaf {
  readonly says: Record<string, Said> = {};
  readonly invoked: (readonly unknown[])[] = [];
  readonly requests: {
    readonly options: ZafRequestOptions;
    readonly resolve: (response: unknown) => void;
    readonly reject: (response: unknown) => void;
  }[] = [];
  greetings = 0;
  #register: (registration: unknown) => void = () => undefined;
  readonly #handlers: { readonly event: string; readonly handle: (payload: unknown) => void }[] = [];
  readonly #generation: Generation;

  constructor(generation: Generation = 'official') {
    this.#generation = generation;
  }

  readonly client: { -readonly [Method in keyof ZafClient]: ZafClient[Method] } = {
    on: (event, handle) => {
      this.#handlers.push({ event, handle });
    },
    get: (path) => this.#get(path),
    set: (path, value) => {
      this.says[path] = { value };
      return this.#get(path);
    },
    invoke: (action, ...args) => {
      this.invoked.push([action, ...args]);
      return Promise.reject(new Error(`"${action}" is not possible here`));
    },
    request: (options) =>
      new Promise((resolve, reject) => {
        this.requests.push({ options, resolve, reject });
      }),
  };

  readonly sdk: ZafSdk = {
    init: (registered) => {
      this.greetings += 1;
      this.#register = registered;
      return this.client;
    },
  };

  /** Answers the handshake. */
  register(registration: unknown): void {
    this.#register(registration);
  }

  /** Fires an event as both generations do: what one handler throws keeps the next from being called. */
  fire(event: string, payload?: unknown): void {
    for (const handler of this.#handlers) if (handler.event === event) handler.handle(payload);
  }

  #get(path: string): Promise<unknown> {
    const said = this.says[path];
    if (said === undefined) return this.#unanswered();
    return 'refusal' in said
      ? Promise.reject(new Error(said.refusal))
      : Promise.resolve({ errors: {}, [path]: said.value });
  }

  #unanswered(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#generation === 'npm') {
        const error = { name: 'TimeoutError', message: 'Timeout when invoking "get"', invocationName: 'get' };
        setTimeout(resolve, 5_000, error);
      } else {
        setTimeout(reject, 300_000, new Error('Invocation request timeout'));
      }
    });
  }
}
