import { expect, it } from 'vitest';
import { appStates } from '../../workbench/gallery/states.ts';
import { layoutFaults } from '../support/examine.ts';
import { reachState } from '../support/reach-state.ts';
import { doubleText } from '../support/text-size.ts';

const locales = ['de', 'ar'] as const;
const table = appStates.map((state, index) => ({
  name: state.name,
  locale: locales[index % 2 === 0 ? 0 : 1],
  state,
}));

it.each(table)(
  'is whole in 258 pixels with text of twice the size: $name ($locale)',
  async ({ state, locale }) => {
    const { frame } = await reachState(state, { locale, scheme: 'light', width: 258 });
    await doubleText(frame);
    expect(await layoutFaults(frame)).toEqual([]);
  },
);
