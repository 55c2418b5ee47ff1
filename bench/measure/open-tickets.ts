import type { Browser } from 'playwright-core';
import { inBarePage, until, type BarePage } from '../browser/bare-page.ts';
import { askedOfPage, chatRequests } from '../browser/chat-requests.ts';
import { evaluate } from '../browser/target.ts';
import { heapOf } from '../browser/target-figures.ts';
import { within } from '../browser/within.ts';
import { workbenchAddress } from '../browser/workbench-address.ts';
import type { Contender } from '../contenders/contenders.ts';
import { nearlyFull, type Measured } from './scenarios.ts';

/** So many open tickets, each of which was in front once. */
export interface OpenTickets {
  readonly tickets: number;
  /** What all of them hold together, in bytes: JavaScript's heap, and the page's own objects beside it. */
  readonly script: number;
  readonly page: number;
  /** Requests that the Chat API got for all of them. */
  readonly chatRequests: number;
}

/** How long all of it may take, in milliseconds. */
const deadline = 300_000;

/** Opens more and more tickets, and looks at each of the counts, which must rise. */
export async function measureOpenTickets(
  browser: Browser,
  contender: Contender,
  counts: readonly number[],
): Promise<readonly OpenTickets[]> {
  const address = workbenchAddress(contender, { ...nearlyFull, latency: 0 });
  const measure = async (page: BarePage): Promise<readonly OpenTickets[]> => {
    const measured: OpenTickets[] = [];
    const isShown = contender.id === 'blank' ? 'true' : showsAll(nearlyFull);
    let open = 1;
    await shown(page, open, isShown);
    for (const tickets of counts) {
      for (; open < tickets; open += 1) {
        await page.evaluate(pressAddTicket);
        await shown(page, open + 1, isShown);
      }
      measured.push({
        tickets,
        ...(await page.inFrame(tickets, heapOf)),
        chatRequests: await chatRequests(
          address,
          await page.evaluate(askedOfPage.session),
          await page.evaluate(askedOfPage.nonce),
        ),
      });
    }
    return measured;
  };
  return inBarePage(browser, address, (page) =>
    within(deadline, `${counts.at(-1) ?? 0} tickets`, measure(page)),
  );
}

const pressAddTicket = `[...document.querySelectorAll('button')].find(({ ariaLabel, textContent }) =>
  (ariaLabel ?? textContent).trim().endsWith('Add ticket')).click()`;

/** Each limit stands with its figure in an item of a list. */
function showsAll({ limits }: Measured): string {
  return `${JSON.stringify(limits)}.every(([name, figure]) =>
    [...document.querySelectorAll('li')].some(({ textContent: text }) =>
      text.trim().startsWith(name) && text.includes(figure)))`;
}

async function shown(page: BarePage, tickets: number, isShown: string): Promise<void> {
  await page.inFrame(tickets, (frame) =>
    until(`ticket ${tickets}`, async () => ((await evaluate(frame, isShown)) === true ? true : undefined)),
  );
}
