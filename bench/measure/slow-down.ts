import type { Browser } from 'playwright-core';
import { slowDown } from '../browser/target-figures.ts';
import { evaluate, type Target } from '../browser/target.ts';
import { inTray } from '../browser/tray.ts';
import type { Contender } from '../contenders/contenders.ts';

const loop = `(() => {
  const began = performance.now();
  let sum = 0;
  for (let turn = 0; turn < 3e6; turn += 1) sum = (sum * 31 + turn) | 0;
  return performance.now() - began + sum * 0;
})()`;

/**
 * By how much the same loop in the app's own frame takes longer where its processor is slowed down by `rate`.
 * Throws where that is far less: then nothing that is measured would be what it says.
 */
export async function assertSlowedDown(browser: Browser, blank: Contender, rate: number): Promise<number> {
  const look = { scenario: 'nearly-full', latency: 0, rate: 1, limits: [] };
  const factor = await inTray(browser, blank, look, async (tray) => {
    await tray.firstPaint();
    const asItIs = await bestOf(tray.target());
    await slowDown(tray.target(), rate);
    return (await bestOf(tray.target())) / asItIs;
  });
  if (factor < rate / 2) {
    throw new Error(
      `The frame is ${factor.toFixed(1)} times slower, not ${rate}: the slow-down did not take`,
    );
  }
  return factor;
}

/** The best of several: whatever else the machine does only ever makes a loop longer. */
async function bestOf(target: Target): Promise<number> {
  let best = Infinity;
  for (let turn = 0; turn < 25; turn += 1) {
    best = Math.min(best, Number(await evaluate(target, loop)));
  }
  return best;
}
