import type { Browser } from 'playwright-core';
import { inTray, type LoadedFile } from '../browser/tray.ts';
import type { Contender } from '../contenders/contenders.ts';
import { nearlyFull } from './scenarios.ts';

/** One load of a contender, beside a ticket in a fresh browser. Times in milliseconds. */
export interface Loading {
  readonly firstPaintMs: number;
  /** Missing where there are none. */
  readonly limitsPaintedMs?: number;
  readonly scriptMs: number;
  readonly shift: number;
  readonly files: readonly LoadedFile[];
  readonly hostMessages: number;
  readonly chatRequests: number;
}

export async function measureLoading(
  browser: Browser,
  contender: Contender,
  { latency, rate }: { readonly latency: number; readonly rate: number },
): Promise<Loading> {
  return inTray(browser, contender, { ...nearlyFull, latency, rate }, async (tray) => {
    const firstPaintMs = await tray.firstPaint();
    const limitsPaintedMs = contender.id === 'blank' ? undefined : await tray.limitsPainted();
    return {
      firstPaintMs,
      ...(limitsPaintedMs !== undefined && { limitsPaintedMs }),
      scriptMs: await tray.scriptMs(),
      shift: await tray.shift(),
      files: await tray.files(),
      hostMessages: await tray.hostMessages(),
      chatRequests: await tray.chatRequests(),
    };
  });
}
