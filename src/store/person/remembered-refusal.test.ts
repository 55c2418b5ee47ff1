import { expect, it } from 'vitest';
import { createFakeBrowser } from '../sharing/fake-browser.ts';
import { openStoredEntry } from '../sharing/stored-entry.ts';
import { rememberedRefusal } from './remembered-refusal.ts';

const hourMs = 3_600_000;

function setUp() {
  const { means, stored } = createFakeBrowser();
  const clock = { now: Date.UTC(2024, 5, 1) };
  const now = () => clock.now;
  const openProfile = () => rememberedRefusal(openStoredEntry('viewer person', means.storage, now), now);
  return { openProfile, clock, stored };
}

it('holds for an hour, in the profiles that are opened next', () => {
  const { openProfile, clock } = setUp();
  expect(openProfile().isInForce()).toBe(false);
  openProfile().remember();
  clock.now += hourMs - 1;
  expect(openProfile().isInForce()).toBe(true);
  clock.now += 1;
  expect(openProfile().isInForce()).toBe(false);
});

it('holds no more once Chat has answered', () => {
  const { openProfile } = setUp();
  openProfile().remember();
  openProfile().forget();
  expect(openProfile().isInForce()).toBe(false);
});

it('is nothing where storage holds something else', () => {
  const { openProfile, stored } = setUp();
  stored.set('shared-load/viewer person', '{"storedAt":1,"value":{"kind":"refusal"');
  expect(openProfile().isInForce()).toBe(false);
});
