import type { Browser } from 'playwright-core';
import type { ClickMarks } from '../in-page/clicks.ts';
import { inTray, type Tray } from '../browser/tray.ts';
import type { Contender } from '../contenders/contenders.ts';
import { nearlyFull, type Measured } from './scenarios.ts';

/** What opening a part that is loaded when it is wanted takes. */
export interface Opening {
  readonly seats: ClickMarks;
  readonly form: ClickMarks;
}

export async function measureOpening(browser: Browser, contender: Contender, rate: number): Promise<Opening> {
  return inTray(browser, contender, { ...nearlyFull, latency: 0, rate }, async (tray) => {
    await settled(tray);
    const seats = await openSeats(tray);
    await tray.app.getByRole('button', { name: 'Billing contact', exact: true }).click();
    const edit = tray.app.getByRole('button', { name: 'Edit billing contact' });
    await edit.waitFor();
    const form = await tray.clicked(() => edit.click(), 'form input', 8);
    return { seats, form };
  });
}

/** How long it takes until the first seats of a scenario are on screen. */
export async function measureSeats(
  browser: Browser,
  contender: Contender,
  measured: Measured,
  rate: number,
): Promise<number> {
  return inTray(browser, contender, { ...measured, latency: 0, rate }, async (tray) => {
    await settled(tray);
    return (await openSeats(tray)).shownMs;
  });
}

function openSeats(tray: Tray): Promise<ClickMarks> {
  const button = tray.app.getByRole('button', { name: 'Show who holds a seat' });
  return tray.clicked(() => button.click(), '.seat', 3);
}

/** All is counted, and what was read is kept. */
async function settled(tray: Tray): Promise<void> {
  await tray.limitsPainted();
  await tray.app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
}
