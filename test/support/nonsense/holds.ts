import { expect } from 'vitest';
import { personalMark } from '../../../src/chat/sample-answers.ts';
import { updates } from '../billing.ts';
import { shownIn, storedByApp, storedElsewhereByApp, type NonsenseBench } from './bench.ts';
import { heal, play } from './play.ts';
import type { World } from './world.ts';

/** Of the account of `workbench/scenarios/team.json`, whatever no storage may hold. */
const personal = [
  ...[personalMark, 'owner@example.com', 'administrator@example.com', 'agent@example.com'],
  ...['zendesk-chat-account-key', 'Jonathan', 'Okafor', 'Eriksson', 'John and Friends'],
  ...['123 Fictional', 'West Fiction', 'Oklahoma', '+12(1)123456'],
];

/** Plays a world, and throws at what may never be. */
export async function expectToHold(bench: NonsenseBench, world: World): Promise<void> {
  const look = async () => {
    for (const frame of bench.frames()) {
      const { words } = await shownIn(bench, frame);
      expect(words).not.toMatch(/\bundefined\b|NaN|\[object /);
    }
    expect(bench.errors).toEqual([]);
    const stored = await storedByApp(bench);
    for (const value of personal) expect(stored).not.toContain(value);
  };
  const drafts = await play(bench, world, look);
  const shown = await heal(bench);
  await look();
  // Asked once: nothing takes these away again.
  expect(await storedElsewhereByApp(bench)).toEqual([]);

  for (const [address, words] of shown) expect(words.trim(), `the screen of ${address}`).not.toBe('');
  for (const [address, text] of drafts) {
    if (shown.has(address)) expect(shown.get(address), 'what was typed').toContain(text);
  }
  const saves = bench.presses.filter(({ label }) => label === 'Save' || label === 'Try again');
  expect((await updates(bench)).length, 'updates').toBeLessThanOrEqual(saves.length);
}
