import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { root } from '../../build/root.ts';
import { differentElements, differentPixels, unseenLooks } from './compare.ts';
import { forceState, states } from './force-state.ts';
import { bundleKitPage, openKitPage } from './kit-page.ts';

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly forcedColors?: 'active';
}

const looks: readonly Look[] = [
  { scheme: 'light', dir: 'ltr' },
  { scheme: 'light', dir: 'rtl' },
  { scheme: 'dark', dir: 'ltr' },
  { scheme: 'dark', dir: 'rtl' },
  { scheme: 'light', dir: 'ltr', forcedColors: 'active' },
];

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await bundleKitPage();
});

it.each(Object.keys(states) as (keyof typeof states)[])(
  'each part of the kit looks as Garden’s does, pixel by pixel: %s',
  async (state) => {
    const page = await openExamples();
    await forceState(page, state);
    expect(await inAllLooks(page, looks, differentPixels)).toEqual([]);
  },
);

it('each part of the kit has Garden’s elements, attributes and styles', async () => {
  const page = await openExamples();
  expect(await inAllLooks(page, looks, differentElements)).toEqual([]);
});

it('no look that is taken from Garden is left out of the comparison', async () => {
  expect(await unseenLooks(await openExamples())).toEqual([]);
});

it('no part that is Garden’s is left out of the comparison', async () => {
  const nothingOfGardens = [
    'garden-icon.tsx',
    'garden-icons.d.ts',
    'icon.tsx',
    'reserve.tsx',
    'skeleton.tsx',
  ];
  const kit = await readdir(join(root, 'src', 'ui', 'kit'));
  const counterparts = await readdir(join(root, 'bench', 'garden-runtime-kit'));
  expect(kit.sort()).toEqual(
    [...nothingOfGardens, ...counterparts.filter((name) => name !== 'README.md')].sort(),
  );
});

/** All examples by both kits, each `open` one pressed open. */
async function openExamples(): Promise<Page> {
  const page = await openKitPage(files);
  await show(page, { scheme: 'light', dir: 'ltr' });
  for (const button of await page.locator('.open button').all()) await button.dispatchEvent('click');
  return page;
}

async function inAllLooks(
  page: Page,
  all: readonly Look[],
  differences: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of all) {
    await show(page, look);
    found.push(...(await differences(page)).map((text) => `${Object.values(look).join(' ')}: ${text}`));
  }
  return found;
}

async function show(page: Page, { scheme, dir, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
  await page.evaluate(([one, two]) => window.show(one, two), [scheme, dir] as const);
}
