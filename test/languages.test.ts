import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { root } from '../build/root.ts';
import { listLocales } from '../build/words/translation-files.ts';
import { openContext } from './support/context.ts';
import { eventually } from './support/eventually.ts';
import { row, section, title } from './support/plan.ts';
import { opened, openWorkbench } from './support/workbench.ts';

function pageOf(app: FrameLocator): Locator {
  return app.locator('html');
}

/** The names of the files with words that the app has asked for. */
function loadedWords(app: FrameLocator): Promise<string[]> {
  return pageOf(app).evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
      .filter((name) => name.startsWith('words_')),
  );
}

async function fileOfWords(locale: string): Promise<string> {
  const files = await readdir(join(root, 'dist', 'assets'));
  return files.find((name) => new RegExp(`^words_${locale}-\\w{8}\\.js$`).test(name)) ?? `no words_${locale}`;
}

it.each([
  { viewer: 'de-AT', words: 'de', lang: 'de-AT', dir: 'ltr', plan: 'Team-Plan' },
  { viewer: 'pt-PT', words: 'pt-BR', lang: 'pt-PT', dir: 'ltr', plan: 'Plano Team' },
  { viewer: 'iw', words: 'he', lang: 'he', dir: 'rtl', plan: 'תוכנית Team' },
  { viewer: 'da', words: 'en', lang: 'en', dir: 'ltr', plan: 'Team plan' },
])('speaks $words to a viewer in $viewer, and loads no other language', async (language) => {
  const { app } = await openWorkbench({ scenario: 'team', locale: language.viewer });

  await title(app, language.plan).waitFor();
  expect(await pageOf(app).getAttribute('lang')).toBe(language.lang);
  expect(await pageOf(app).getAttribute('dir')).toBe(language.dir);
  expect(await loadedWords(app)).toEqual([await fileOfWords(language.words)]);
});

it('speaks English, and says nothing of it, where the viewer’s language does not load', async () => {
  const context = await openContext();
  await context.route(`**/${await fileOfWords('de')}`, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(new URL('?scenario=team&locale=de', inject('workbenchUrl')).href);
  const { app } = opened(page);

  await title(app, 'Team plan').waitFor();
  expect(await pageOf(app).getAttribute('lang')).toBe('en');
  expect(await app.getByRole('alert').count(), 'alerts').toBe(0);
});

it('lays the plan out from right to left in Arabic', async () => {
  const { app } = await openWorkbench({ scenario: 'full', locale: 'ar', width: 258 });
  const agents = row(app, 'الوكلاء');
  await agents.waitFor();

  // What is drawn anew at that moment stands nowhere, and is looked at again.
  const nameAndValue = () =>
    agents.evaluate((node) =>
      ['.limit__name', '.limit__value'].map((part) => {
        const { left, width } = node.querySelector(part)?.getBoundingClientRect() ?? { left: 0, width: 0 };
        return { left, isSeen: width > 0 };
      }),
    );
  await eventually(async () => (await nameAndValue()).every(({ isSeen }) => isSeen)).toBe(true);
  const [name, value] = await nameAndValue();
  expect(name?.left).toBeGreaterThan(value?.left ?? Infinity);
  expect(await sideways(app)).toBe(0);
});

/** By how many pixels the page scrolls sideways. */
function sideways(app: FrameLocator): Promise<number> {
  return pageOf(app).evaluate((page) => page.scrollWidth - page.clientWidth);
}

/** The buttons whose words are not to be seen whole. */
function cutButtons(app: FrameLocator): Promise<string[]> {
  return app
    .locator('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => button.scrollWidth > button.clientWidth + 1)
        .map((button) => button.textContent),
    );
}

it('keeps a German plan with the longest names within 258 pixels, with all of it open', async () => {
  const { app } = await openWorkbench({ scenario: 'german', locale: 'de', width: 258 });

  await app.getByRole('button', { name: 'Zeigen, wer eine Lizenz belegt' }).click();
  await app.getByText('Maximiliana-Konstantina Freifrau').first().waitFor();
  for (const name of ['Funktionen', 'Konto', 'Abrechnungskontakt']) await section(app, name);
  await app.getByRole('button', { name: 'Abrechnungskontakt bearbeiten' }).waitFor();
  expect(await sideways(app)).toBe(0);
  expect(await cutButtons(app)).toEqual([]);
});

it.each([
  { scenario: 'needs-token', heading: 'Mit Chat verbinden' },
  { scenario: 'rate-limited', heading: 'Zu viele Anfragen' },
])('keeps "$heading" within 258 pixels', async ({ scenario, heading }) => {
  const { app } = await openWorkbench({ scenario, locale: 'de', width: 258 });

  await title(app, heading).waitFor();
  expect(await sideways(app)).toBe(0);
  expect(await cutButtons(app)).toEqual([]);
});

/** What the files that ship say, read by the browser: a function from a locale, a message and its values. */
async function openWords() {
  const { app } = await openWorkbench({ scenario: 'team' });
  await title(app, 'Team plan').waitFor();
  return async (locale: string, key: string, values: Readonly<Record<string, number>>): Promise<string> => {
    const file = JSON.stringify(`./${await fileOfWords(locale)}`);
    // As text, since the tests' own compiler would make another function of `import()`.
    return pageOf(app).evaluate<string, undefined>(
      `import(new URL(${file}, document.baseURI)).then((words) =>
        words.default[${JSON.stringify(key)}](${JSON.stringify(values)}))`,
    );
  };
}

it('counts as each language does: six forms in Arabic, three in Polish and Russian, two in German', async () => {
  const say = await openWords();
  const formsOf = async (locale: string) => {
    const forms = new Map<string, number[]>();
    for (const count of [0, 1, 2, 3, 5, 11, 100]) {
      const form = (await say(locale, 'summary.reached', { count })).replace(/\p{Nd}+/gu, '#');
      forms.set(form, [...(forms.get(form) ?? []), count]);
    }
    return [...forms.values()];
  };

  expect(await formsOf('ar')).toEqual([[0], [1], [2], [3, 5], [11], [100]]);
  expect(await formsOf('pl')).toEqual([[0, 5, 11, 100], [1], [2, 3]]);
  expect(await formsOf('ru')).toEqual([[0, 5, 11, 100], [1], [2, 3]]);
  expect(await formsOf('de')).toEqual([[0, 2, 3, 5, 11, 100], [1]]);
  expect(await formsOf('ja')).toEqual([[0, 1, 2, 3, 5, 11, 100]]);
});

it('writes 1,234 as each language does', async () => {
  const say = await openWords();
  const written: Readonly<Record<string, readonly string[]>> = {
    '1,234': ['en', 'en-GB', 'es-419', 'ja', 'ko', 'zh-CN', 'zh-TW', 'ar', 'he'],
    '1.234': ['de', 'nl', 'pt-BR', 'tr'],
    '1234': ['es', 'it', 'pl'],
    '1\u202f234': ['fr'],
    '1\u00a0234': ['fr-CA', 'ru'],
  };
  const locales = Object.values(written).flat();
  expect(locales.sort()).toEqual((await listLocales(join(root, 'translations'))).sort());

  for (const [number, those] of Object.entries(written)) {
    for (const locale of those) {
      expect(await say(locale, 'limits.used', { used: 1234, max: 5 }), locale).toContain(number);
    }
  }
});
