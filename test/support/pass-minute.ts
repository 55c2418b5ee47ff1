import type { Opened } from './workbench.ts';

const aMinuteMs = 61_000;

/**
 * Lets a minute pass that both count requests by: the account's limit and the app's pace. The account's first,
 * so that no request comes before its minute. Needs a driven clock.
 */
export async function passMinute({ act, page }: Opened): Promise<void> {
  await act({ kind: 'time-passed', ms: aMinuteMs });
  await page.clock.fastForward(aMinuteMs);
}
