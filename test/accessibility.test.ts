import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../build/root.ts';
import { appStates, type AppState } from '../workbench/gallery/states.ts';
import { loadScenarios } from '../workbench/scenarios/load.ts';
import { examine } from './support/examine.ts';
import { messagePatterns } from './support/messages.ts';
import { title } from './support/plan.ts';
import { frameOf, reachState, type Look, type Reached } from './support/reach-state.ts';
import { screenWords } from './support/screen-words.ts';
import { openWorkbench } from './support/workbench.ts';
import { marks, wordsOfComponents } from './support/states-shown.ts';

/** Taken in turn, one a state; every state in every look: test/matrix. */
const looks: readonly Look[] = [
  { locale: 'en', scheme: 'light', width: 258 },
  { locale: 'ar', scheme: 'dark', width: 320 },
  { locale: 'de', scheme: 'dark', width: 258 },
  { locale: 'ar', scheme: 'light', width: 722 },
  { locale: 'en', scheme: 'dark', width: 320 },
];

const table = looks.flatMap((look, turn) =>
  appStates
    .filter((_state, index) => index % looks.length === turn)
    .map((state) => ({ name: state.name, ...look, state, look })),
);

/** What was on the screens so far, and the way to find a message in it. */
const screens: { readonly words: string; readonly patterns: Reached['patterns'] }[] = [];

it.each(table)('finds nothing wrong: $name ($locale, $scheme, $width px)', async ({ state, look }) => {
  const { frame, patterns } = await reachState(state, look);
  screens.push({ words: await screenWords(frame), patterns });
  expect(await examine(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${look.locale}`));
});

it('finds nothing wrong where Zendesk’s script is missing', async () => {
  const { app, page } = await openWorkbench({ scenario: 'team', width: 258 }, { sdk: 'missing' });
  await title(app, 'Zendesk’s script did not load').waitFor();
  const frame = frameOf(page);
  screens.push({ words: await screenWords(frame), patterns: await messagePatterns('en') });
  expect(await examine(frame)).toEqual([]);
});

/** Their own words come only in passing, where a file does not load, or where an account holds nothing. */
const sayingInPassing = ['copy-button.tsx', 'seats/loaded-seats.tsx', 'billing/contact.tsx', 'lazy-part.tsx'];

describe('the table of states', () => {
  const isShown = (key: string) =>
    screens.some(({ words, patterns }) => new RegExp(`^ ?${patterns(key)} ?$`, 'm').test(words));

  it('has every kind of problem, limit, person and update', () => {
    for (const [union, kinds] of Object.entries(marks)) {
      const missing = Object.entries(kinds).filter(([, key]) => !isShown(key));
      expect(missing, union).toEqual([]);
    }
  });

  it('has every component that says something', async () => {
    const components = [...(await wordsOfComponents())].filter(([name]) => !sayingInPassing.includes(name));
    expect(components.length).toBeGreaterThan(30);
    expect(components.filter(([, keys]) => !keys.some(isShown))).toEqual([]);
  });

  it('has every location of the manifest', async () => {
    const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as {
      location: { support: object };
    };
    const locationOf = ({ settings }: AppState) => settings.location ?? 'ticket_sidebar';
    expect(new Set(appStates.map(locationOf))).toEqual(new Set(Object.keys(manifest.location.support)));
  });

  it('names no state twice, and no scenario that there is none of', () => {
    expect(new Set(appStates.map(({ name }) => name)).size).toBe(appStates.length);
    const scenarios = loadScenarios();
    expect(appStates.filter(({ settings }) => !scenarios.has(settings.scenario))).toEqual([]);
  });
});
