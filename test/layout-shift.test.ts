import { expect, it } from 'vitest';
import { layoutShifts } from './support/layout-shifts.ts';
import { frameOf } from './support/reach-state.ts';
import { openWorkbench } from './support/workbench.ts';

const scenarios = [
  'team',
  'over',
  'full',
  'enterprise',
  'team-bare',
  'german',
  'refused-lists',
  'cursor-stuck',
  'not-included',
  'settings-wrong',
  'support-created-refused',
  'server-error',
  'needs-token',
];

it.each(
  scenarios.flatMap((scenario) => [
    { scenario, speed: 'at once', latency: 0, width: 258 },
    { scenario, speed: 'slowly', latency: 400, width: 320 },
  ]),
)('nothing moves when the data comes $speed: $scenario', async ({ scenario, latency, width }) => {
  const { app, page } = await openWorkbench({ scenario, latency, width }, { shifts: 'noted' });
  await app.getByRole('button', { name: /^(Refresh|Try again)$/ }).waitFor();
  expect(await layoutShifts(frameOf(page))).toEqual([]);
});
