import type { Browser } from 'playwright-core';
import { inTray } from '../browser/tray.ts';
import type { Contender } from '../contenders/contenders.ts';
import { nearlyFull } from './scenarios.ts';

/** When the limits are painted in the first ticket and in one that is opened after it, in milliseconds each. */
export interface TwoTickets {
  readonly first: number;
  readonly second: number;
}

/** The second finds what the first has just stored. */
export async function measureSecondTicket(
  browser: Browser,
  contender: Contender,
  { latency, rate }: { readonly latency: number; readonly rate: number },
): Promise<TwoTickets> {
  return inTray(browser, contender, { ...nearlyFull, latency, rate }, async (tray) => {
    const first = await tray.limitsPainted();
    await tray.app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
    await tray.addTicket();
    return { first, second: await tray.limitsPainted() };
  });
}
