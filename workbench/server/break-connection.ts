import type { ServerResponse } from 'node:http';

/**
 * Breaks a connection without an answer. The beginning of one is sent first: a browser sends a request
 * again, a PUT too, when a connection that it kept open closes before any header came.
 */
export function breakConnection(outgoing: ServerResponse): void {
  if (outgoing.destroyed) return;
  outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 2, connection: 'close' });
  outgoing.flushHeaders();
  outgoing.socket?.end();
}
