import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runs } from '../property-runs.ts';
import { clockStart, endScene, lookAtBilling, openNonsenseScene } from './nonsense/scene.ts';
import { anySteps } from './nonsense/steps.ts';
import { countingRandom } from './sharing/fake-tickets.ts';

let rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);

beforeEach(() => {
  vi.useFakeTimers();
  process.on('unhandledRejection', note);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  process.off('unhandledRejection', note);
});

it('whatever comes from anywhere: nothing throws, no draft is lost, nothing is sent unasked, nothing personal stored', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      rejections = [];
      vi.clearAllTimers();
      vi.setSystemTime(clockStart);
      vi.spyOn(Math, 'random').mockImplementation(countingRandom());
      const scene = openNonsenseScene();
      scene.open();
      await lookAtBilling(scene);
      for (const step of steps) await step.run(scene);
      await endScene(scene);
      expect(rejections).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
      expect(scene.asked).toEqual([]);
    }),
    runs(200),
  );
});
