import type { MiddlewareHandler } from 'hono';

/** Where the two sites of one server stand, as a browser names them. */
export interface Origins {
  /** The host page and its API: "http://localhost:4600". */
  readonly page: string;
  /** The app's files: "http://127.0.0.1:4600", to a browser another site. */
  readonly app: string;
}

export function originsOf(port: number): Origins {
  return {
    page: new URL(`http://localhost:${port}`).origin,
    app: new URL(`http://127.0.0.1:${port}`).origin,
  };
}

/**
 * The header that only the host page can send: the nonce of this run stands in that page, which no other
 * origin can read.
 */
export const nonceHeader = 'x-workbench-nonce';

/** Refuses what the browser says comes from a page of another origin. */
export function noForeignOrigin(origins: Origins): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== origins.page) {
      return c.json({ error: 'The workbench answers its own page only.' }, 403);
    }
    await next();
    return undefined;
  };
}

/** Keeps everyone but this run's host page from the workbench's API. */
export function onlyWithNonce(nonce: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header(nonceHeader) !== nonce) {
      return c.json({ error: "The workbench's API answers only with this run's nonce." }, 403);
    }
    await next();
    return undefined;
  };
}
