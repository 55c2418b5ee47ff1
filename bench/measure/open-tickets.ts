import type { Browser } from 'playwright-core';
import { heapOf } from '../browser/frame-target-figures.ts';
import { inTray } from '../browser/tray.ts';
import type { Contender } from '../contenders/contenders.ts';
import { nearlyFull } from './scenarios.ts';

/** So many open tickets, each of which was in front once. */
export interface OpenTickets {
  readonly tickets: number;
  /** What all of them hold together, in bytes: JavaScript's heap, and the page's own objects beside it. */
  readonly script: number;
  readonly page: number;
  /** Requests that the Chat API got for all of them. */
  readonly chatRequests: number;
}

/** Opens more and more tickets, and looks at each of the counts, which must rise. */
export async function measureOpenTickets(
  browser: Browser,
  contender: Contender,
  counts: readonly number[],
): Promise<readonly OpenTickets[]> {
  return inTray(browser, contender, { ...nearlyFull, latency: 0, rate: 1 }, async (tray) => {
    const measured: OpenTickets[] = [];
    await tray.limitsPainted();
    let open = 1;
    for (const tickets of counts) {
      for (; open < tickets; open += 1) {
        await tray.addTicket();
        await tray.limitsPainted();
      }
      measured.push({
        tickets,
        ...(await heapOf(tray.target())),
        chatRequests: await tray.chatRequests(),
      });
    }
    return measured;
  });
}
