import { vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser, type Mean } from './fake-browser.ts';
import { createFakeService, ticketsOf, type Ticket } from './fake-tickets.ts';

/** What browsers allow. Only the last lets live instances not talk. */
export const worlds: { world: string; barred: Mean[] }[] = [
  { world: 'with everything allowed', barred: [] },
  { world: 'with storage and locks barred', barred: ['storage', 'locks'] },
  { world: 'with locks barred', barred: ['locks'] },
  { world: 'with storage barred', barred: ['storage'] },
  { world: 'with the channel barred', barred: ['channel'] },
];

export const talkingWorlds = worlds.filter(({ barred }) => !barred.includes('channel'));

export const minuteMs = 60_000;
/** Long enough for a load with all elections and take-overs. */
export const aWhileMs = 10_000;

/** Tickets on fake timers, in a browser that bars some means. */
export function setUp(barred: readonly Mean[] = []) {
  const browser = createFakeBrowser(barred);
  const service = createFakeService();
  const openTicket = ticketsOf(browser, service);
  const openTickets = (count: number) => Array.from({ length: count }, () => openTicket());
  return { browser, service, openTicket, openTickets };
}

export function show(tickets: readonly Ticket[], force = false): void {
  for (const ticket of tickets) void ticket.refresh({ force });
}

export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

export function countsOf(tickets: readonly Ticket[]): (number | undefined)[] {
  return tickets.map((ticket) => ticket.current()?.count);
}

export function sentBy({ sent }: FakeBrowser, kind: string): unknown[] {
  return sent.filter((message) => JSON.stringify(message).startsWith(`{"kind":"${kind}"`));
}

export function all<Value>(count: number, value: Value): Value[] {
  return Array.from({ length: count }, () => value);
}
