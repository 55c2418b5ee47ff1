import type { Browser } from 'playwright-core';
import { inTray, type LoadedFile, type Tray } from '../browser/tray.ts';
import type { Contender } from '../contenders/contenders.ts';
import { nearlyFull } from './scenarios.ts';

/** From the first request for data, and the first of the views on screen, to the figures. */
export interface WayToLimits {
  readonly firstRequestMs: number;
  readonly headedMs: number;
  readonly paintedMs: number;
}

/** One load of a contender, beside a ticket in a fresh browser. Times in milliseconds. */
export interface Loading {
  readonly firstPaintMs: number;
  /** Missing where there are no limits. */
  readonly limits?: WayToLimits;
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
    const limits = contender.id === 'blank' ? undefined : await wayToLimits(tray);
    return {
      firstPaintMs,
      ...(limits && { limits }),
      scriptMs: await tray.scriptMs(),
      shift: await tray.shift(),
      files: await tray.files(),
      hostMessages: await tray.hostMessages(),
      chatRequests: await tray.chatRequests(),
    };
  });
}

async function wayToLimits(tray: Tray): Promise<WayToLimits> {
  const paintedMs = await tray.limitsPainted();
  return { firstRequestMs: await tray.firstChatRequest(), headedMs: await tray.headed(), paintedMs };
}
