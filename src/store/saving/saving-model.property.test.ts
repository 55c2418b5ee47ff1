import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runs } from '../../property-runs.ts';
import type { Mean } from '../sharing/fake-browser.ts';
import { anyCommands } from './model/commands.ts';
import { countingRandom } from '../sharing/fake-tickets.ts';
import { answered, openScene, settle } from './model/scene.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('what is called saved is stored, what is called not saved is not and cannot come, all else is not known', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCommands,
      fc.subarray<Mean>(['locks', 'storage', 'channel']),
      async (commands, barred) => {
        vi.clearAllTimers();
        vi.setSystemTime(1_700_000_000_000);
        vi.spyOn(Math, 'random').mockImplementation(countingRandom());
        const scene = await openScene(barred);
        await settle(scene, answered);
        await fc.asyncModelRun(() => ({ model: {}, real: scene }), commands);

        scene.account.setSignedIn(true);
        for (const store of scene.stores) store.show();
        await settle(scene, answered);
        for (const store of scene.stores) store.billing.check();
        await settle(scene, answered);
        expect(scene.faults).toEqual([]);
        for (const store of scene.stores) store.close();
        // The line's own late answers included.
        await vi.advanceTimersByTimeAsync(20_000);
        expect(vi.getTimerCount()).toBe(0);
      },
    ),
    runs(200),
  );
});
