import type { Host, HttpReply, HttpRequest } from '../host/host.ts';
import { addressed, type Connection } from './connection.ts';
import { withRetries, type RetryParts } from './retry.ts';

export interface RequestParts extends RetryParts {
  readonly request: Host['request'];
}

/** Sends to the Chat API. `path` is relative to its base address. Rejects with the signal's reason only. */
export interface Requests {
  /** Paced, and repeated where that helps. */
  readonly get: (path: string, signal: AbortSignal) => Promise<HttpReply>;
  /** Paced, and sent once: what became of a write that was not answered is for the caller to find out. */
  readonly put: (path: string, json: unknown, signal: AbortSignal) => Promise<HttpReply>;
}

const timeoutMs = 15_000;

/** `pace` resolves when the next request may be sent. */
export function createRequests(
  parts: RequestParts,
  connection: Connection,
  pace: (signal: AbortSignal) => Promise<void>,
): Requests {
  const send = async (request: HttpRequest, signal: AbortSignal) => {
    await pace(signal);
    return parts.request(request, { signal, timeoutMs });
  };
  return {
    get: (path, signal) =>
      withRetries(() => send({ method: 'GET', ...addressed(connection, path) }, signal), parts, signal),
    put: (path, json, signal) => send({ method: 'PUT', ...addressed(connection, path), json }, signal),
  };
}
