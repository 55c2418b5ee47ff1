import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { listen, PortTakenError, readPort } from './port.ts';

const servers: Server[] = [];
const server = () => {
  const created = createServer();
  servers.push(created);
  return created;
};
afterEach(() => {
  for (const each of servers.splice(0)) each.close();
});

it.each([
  [undefined, { kind: 'any' }],
  ['', { kind: 'any' }],
  ['4700', { kind: 'named', port: 4700 }],
  ['65535', { kind: 'named', port: 65_535 }],
  ['0', { kind: 'wrong' }],
  ['65536', { kind: 'wrong' }],
  ['-1', { kind: 'wrong' }],
  ['46.5', { kind: 'wrong' }],
  ['4600x', { kind: 'wrong' }],
  ['0x10', { kind: 'wrong' }],
])('PORT=%s is read as %j', (text, wish) => {
  expect(readPort(text)).toEqual(wish);
});

it('a named port that is taken is refused by its number, and not replaced by another', async () => {
  const port = await listen(server(), 0);
  await expect(listen(server(), port)).rejects.toThrow(new PortTakenError(port));
});

it('with no port named, one that is taken gives way to the next', async () => {
  const first = await listen(server(), undefined);
  const second = await listen(server(), undefined);
  expect(first).toBeGreaterThanOrEqual(4600);
  expect(second).toBeGreaterThan(first);
});
