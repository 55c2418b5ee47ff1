import type { AppState } from '../../workbench/gallery/states.ts';
import { allIsThere } from './all-is-there.ts';
import { layoutShifts } from './layout-shifts.ts';
import { reachState, type Look } from './reach-state.ts';

/** How fast the data comes, and how the app is looked at meanwhile. */
interface Pace {
  /** Of each answer, in milliseconds. */
  readonly latency: number;
  readonly look: Look;
}

/** A pace that has a name. */
interface Speed extends Pace {
  readonly speed: string;
}

export const speeds: readonly [Speed, Speed] = [
  { speed: 'at once', latency: 0, look: { locale: 'de', scheme: 'light', width: 258 } },
  { speed: 'slowly', latency: 400, look: { locale: 'ar', scheme: 'dark', width: 320 } },
];

/** What moves without having been asked to, from the first frame of a state until all is there that will come. */
export async function shiftsOnTheWay(state: AppState, { latency, look }: Pace): Promise<readonly string[]> {
  const reached = await reachState(state, look, {
    latency,
    // Answers that come at once come together; where they take time, the plan stands long before its counts.
    surroundings: { shifts: 'noted', lists: latency === 0 ? 'at once' : 'once the plan is seen' },
    isPageAsWideAsOpened: true,
  });
  await allIsThere(state, reached);
  return layoutShifts(reached.frame);
}
