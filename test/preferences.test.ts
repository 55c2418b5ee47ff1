import { describe, expect, it } from 'vitest';
import { appStates } from '../workbench/gallery/states.ts';
import { allIsThere } from './support/all-is-there.ts';
import type { Preferences } from './support/context.ts';
import { lowContrasts } from './support/examine.ts';
import { reachState, type Look } from './support/reach-state.ts';
import { walk } from './support/tab-stops.ts';

const schemes = ['light', 'dark'] as const;

/** The state of that name, as somebody with such preferences meets it. */
async function reach(name: string, scheme: Look['scheme'], preferences: Preferences) {
  const state = appStates.find((candidate) => candidate.name === name);
  if (state === undefined) throw new Error(`There is no state "${name}"`);
  const look: Look = { locale: 'en', scheme, width: 320 };
  const reached = await reachState(state, look, { surroundings: { preferences } });
  await allIsThere(state, reached);
  return reached;
}

describe('who asks for less motion', () => {
  /** How many elements move, or would on a change. */
  const moving = async (name: string, preferences: Preferences) => {
    const { frame } = await reach(name, 'light', preferences);
    return frame.evaluate(
      () =>
        [...document.querySelectorAll('#app *')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
        }).length,
    );
  };

  it.each(['loading', 'over a limit', 'billing form'])('sees none: %s', async (name) => {
    expect(await moving(name, {}), 'for everybody else').toBeGreaterThan(0);
    expect(await moving(name, { reducedMotion: 'reduce' })).toBe(0);
  });
});

describe('who asks for more contrast', () => {
  it.each(
    schemes.flatMap((scheme) =>
      ['over a limit', 'all features', 'who holds a seat', 'not an administrator'].map((name) => ({
        scheme,
        name,
      })),
    ),
  )('reads all text at 7 to 1: $name ($scheme)', async ({ name, scheme }) => {
    const { frame } = await reach(name, scheme, { contrast: 'more' });
    expect(await lowContrasts(frame)).toEqual([]);
  });
});

describe('where the system chooses the colours', () => {
  it.each(schemes)('the bars of the limits are seen (%s)', async (scheme) => {
    const { app } = await reach('over a limit', scheme, { forcedColors: 'active' });
    const colours = await app.getByRole('meter', { name: 'Agents' }).evaluate((meter) => {
      const ground = getComputedStyle(meter);
      const parts = [...meter.children].map((part) => getComputedStyle(part).backgroundColor);
      return { ground: ground.backgroundColor, border: ground.borderTopWidth, parts };
    });
    expect(colours.border).toBe('1px');
    const [fill, mark] = colours.parts;
    expect(fill).not.toBe(colours.ground);
    expect(mark).not.toBe(fill);
  });

  it.each(['both seats taken', 'sign-in not accepted', 'a page of its own', 'billing form'])(
    'the focus is seen on every control: %s',
    async (name) => {
      const preferences: Preferences = { forcedColors: 'active', reducedMotion: 'reduce' };
      const { page, frame } = await reach(name, 'light', preferences);
      const stops = await walk(page, frame);
      expect(stops.filter(({ isFocusSeen }) => !isFocusSeen)).toEqual([]);
    },
  );
});
