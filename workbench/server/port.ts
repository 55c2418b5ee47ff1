import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const firstPort = 4600;
const lastPort = 65_535;
const loopback = '127.0.0.1';

export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(port: number) {
    super(`Port ${port} is taken. Name another one: PORT=4700 npm start`);
  }
}

/** What `PORT` asks for: a port, none in particular, or something that is no port. */
export type PortWish =
  { readonly kind: 'named'; readonly port: number } | { readonly kind: 'any' } | { readonly kind: 'wrong' };

export function readPort(text: string | undefined): PortWish {
  if (text === undefined || text === '') return { kind: 'any' };
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= lastPort ? { kind: 'named', port } : { kind: 'wrong' };
}

/**
 * Binds to loopback and gives the port. A named one that is taken rejects with `PortTakenError`; with none
 * named, the next free one from 4600 is taken.
 */
export async function listen(server: Server, named: number | undefined): Promise<number> {
  for (let port = named ?? firstPort; ; port += 1) {
    try {
      return await bind(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (named !== undefined || port === lastPort) throw new PortTakenError(port);
    }
  }
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      // A server that listens on a port, and not on a pipe, has an address.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
