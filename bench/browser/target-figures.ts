import * as v from 'valibot';
import type { Target } from './target.ts';

const metricsSchema = v.object({ metrics: v.array(v.object({ name: v.string(), value: v.number() })) });
const heapSchema = v.object({ usedSize: v.number(), embedderHeapUsedSize: v.optional(v.number(), 0) });

/** In seconds of the processor, from the frame's beginning; waiting for a processor is not in them. */
export async function startTiming(target: Target): Promise<void> {
  await target.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** How long scripts ran in the frame so far, in milliseconds of the processor. */
export async function scriptMs(target: Target): Promise<number> {
  const { metrics } = v.parse(metricsSchema, await target.send('Performance.getMetrics'));
  const script = metrics.find(({ name }) => name === 'ScriptDuration');
  if (script === undefined) throw new Error('The browser tells no ScriptDuration');
  return script.value * 1000;
}

/** A frame's processor, so many times slower: 1 is as it is. */
export async function slowDown(target: Target, rate: number): Promise<void> {
  await target.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * What all frames of the process hold once the garbage is gone, in bytes: JavaScript's heap, and what the
 * page's own objects take beside it.
 */
export async function heapOf(target: Target): Promise<{ readonly script: number; readonly page: number }> {
  // The first frees what the second can then see is no longer used.
  for (let round = 0; round < 3; round += 1) await target.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = v.parse(heapSchema, await target.send('Runtime.getHeapUsage'));
  return { script: usedSize, page: embedderHeapUsedSize };
}
