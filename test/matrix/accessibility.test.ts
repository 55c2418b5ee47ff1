import { expect, it } from 'vitest';
import { appStates } from '../../workbench/gallery/states.ts';
import { examine } from '../support/examine.ts';
import { reachState, type Look } from '../support/reach-state.ts';

const schemes = ['light', 'dark'] as const;
const widths = [258, 320, 722];
const locales: readonly Look['locale'][] = ['en', 'ar', 'de'];
const table = locales.flatMap((locale) => appStates.map((state) => ({ name: state.name, locale, state })));

it.each(table)('finds nothing wrong in any scheme and width: $name ($locale)', async ({ state, locale }) => {
  const { frame, lookIn } = await reachState(state, { locale, scheme: 'light', width: 320 });
  for (const scheme of schemes) {
    for (const width of widths) {
      await lookIn({ scheme, width });
      expect(await examine(frame), `${scheme}, ${width} px`).toEqual([]);
    }
  }
});
