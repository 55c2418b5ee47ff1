import { describe, expect, it } from 'vitest';
import { appStates } from '../../workbench/gallery/states.ts';
import { allIsThere } from '../support/all-is-there.ts';
import { eventually } from '../support/eventually.ts';
import { hasFocus } from '../support/focus.ts';
import { keyboardUses } from '../support/keyboard-uses.ts';
import { reachState, type Look } from '../support/reach-state.ts';
import { startAtTop, walk } from '../support/tab-stops.ts';

const look: Look = { locale: 'en', scheme: 'light', width: 320 };

/** More than the app has in any state. */
const mostStops = 60;

describe('by keyboard alone', () => {
  it.each(appStates.map((state) => ({ name: state.name, state })))(
    'every control is reached in order, is seen to have the focus, and is one that is worked: $name',
    async ({ state }) => {
      const reached = await reachState(state, look);
      const { page, frame, patterns } = reached;
      await allIsThere(state, reached);
      // What is on its way to another look has none yet.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const stops = await walk(page, frame);
      expect(
        stops.filter(({ isFocusSeen }) => !isFocusSeen),
        'without a focus that is seen',
      ).toEqual([]);
      const isWorked = ({ role, name }: { role: string; name: string }) =>
        keyboardUses.some((use) => use.role === role && new RegExp(`^${patterns(use.name)}$`).test(name));
      expect(
        stops.filter((stop) => stop.isEnabled && !isWorked(stop)),
        'not worked',
      ).toEqual([]);
    },
  );

  it.each(keyboardUses.map((use) => ({ ...use, use })))(
    'the $role $name does what it is for ($state)',
    async ({ use }) => {
      const state = appStates.find(({ name }) => name === use.state);
      if (state === undefined) throw new Error(`There is no state "${use.state}"`);
      const reached = await reachState(state, look);
      const { app, page, frame, patterns } = reached;
      const name = new RegExp(`^\\s*${patterns(use.name)}\\s*$`);
      const control = app.getByRole(use.role, { name }).first();
      await allIsThere(state, reached);
      await startAtTop(frame);
      for (let stops = 0; stops < mostStops && !(await hasFocus(control)); stops += 1) {
        await page.keyboard.press('Tab');
      }
      await eventually(() => hasFocus(control), 'the Tab key gets there').toBe(true);
      await use.work(reached, control);
    },
  );
});
