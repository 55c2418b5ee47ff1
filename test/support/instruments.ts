import type { CDPSession, Page } from 'playwright-core';

declare global {
  interface Window {
    /** There where `installInstruments` ran. */
    instruments?: {
      /** Of timers that are set and have neither run nor been cleared. */
      readonly pendingTimers: () => number;
      /** Lets the page's clock run ahead, in milliseconds; timers take as long as they do. */
      readonly passTime: (ms: number) => void;
    };
  }
}

/** Counts timers, and makes the clock movable; runs in each page and frame before anything else. */
export function installInstruments(): void {
  const pending = new Set<unknown>();
  const setTimeout = window.setTimeout.bind(window);
  const clearTimeout = window.clearTimeout.bind(window);
  const setInterval = window.setInterval.bind(window);
  const clearInterval = window.clearInterval.bind(window);
  const now = Date.now.bind(Date);
  let aheadMs = 0;
  const counted = {
    setTimeout: (run: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
      const timer = setTimeout(() => {
        pending.delete(timer);
        run(...given);
      }, ms);
      pending.add(timer);
      return timer;
    },
    setInterval: (run: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
      const timer = setInterval(run, ms, ...given);
      pending.add(timer);
      return timer;
    },
    clearTimeout: (timer?: number) => {
      pending.delete(timer);
      clearTimeout(timer);
    },
    clearInterval: (timer?: number) => {
      pending.delete(timer);
      clearInterval(timer);
    },
  };
  Object.assign(window, counted);
  Date.now = () => now() + aheadMs;
  window.instruments = {
    pendingTimers: () => pending.size,
    passTime: (ms) => {
      aheadMs += ms;
    },
  };
}

/** What a page and its frames hold on to, once all that nobody needs is collected. */
export interface Holdings {
  readonly listeners: number;
  readonly nodes: number;
  readonly timers: number;
  readonly heapBytes: number;
}

/** `devTools`: a session with the page. */
export async function readHoldings(page: Page, devTools: CDPSession): Promise<Holdings> {
  await devTools.send('Performance.enable');
  // What only a finaliser lets go of is collected the second time.
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((entry) => entry.name === name)?.value ?? NaN;
  const timers = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.instruments?.pendingTimers() ?? NaN)),
  );
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    timers: timers.reduce((sum, count) => sum + count, 0),
    heapBytes: metric('JSHeapUsedSize'),
  };
}
