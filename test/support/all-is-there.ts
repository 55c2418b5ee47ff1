import type { AppState } from '../../workbench/gallery/states.ts';
import { loadScenarios } from '../../workbench/scenarios/load.ts';
import { eventually } from './eventually.ts';
import type { Reached } from './reach-state.ts';

const scenarios = loadScenarios();

/** Waits until all is on the screen that will come by itself. */
export async function allIsThere({ settings }: AppState, { app }: Pick<Reached, 'app'>): Promise<void> {
  const faults = scenarios.get(settings.scenario)?.faults ?? [];
  if (faults.some(({ kind }) => kind === 'never' || kind === 'never-after-write')) return;
  const awaited = app.locator(
    '[aria-busy="true"], .skeleton, footer [aria-disabled="true"], .screen [aria-disabled="true"]',
  );
  await eventually(() => awaited.count(), 'what is still awaited').toBe(0);
}
