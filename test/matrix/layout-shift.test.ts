import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../build/root.ts';
import { listLocales } from '../../build/words/translation-files.ts';
import { appStates } from '../../workbench/gallery/states.ts';
import { shiftsOnTheWay, speeds } from '../support/shifts-on-the-way.ts';

const table = appStates.flatMap((state) => speeds.map((speed) => ({ name: state.name, state, ...speed })));

it.each(table)('nothing moves unasked where the data comes $speed: $name', async ({ state, ...speed }) => {
  expect(await shiftsOnTheWay(state, speed)).toEqual([]);
});

/** Their rows say most while their lists are counted, or cannot be. */
const wordy = ['both seats taken', 'lists refused', 'odd types'];
const locales = await listLocales(join(root, 'translations'));
const languages = locales.flatMap((locale) =>
  appStates.filter(({ name }) => wordy.includes(name)).map((state) => ({ name: state.name, state, locale })),
);

it.each(languages)('nothing moves where words are long, in $locale: $name', async ({ state, locale }) => {
  expect(
    await shiftsOnTheWay(state, { latency: 150, look: { locale, scheme: 'light', width: 258 } }),
  ).toEqual([]);
});

it('knows each of those states', () => {
  expect(languages).toHaveLength(locales.length * wordy.length);
});
