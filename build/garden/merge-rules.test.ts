import { describe, expect, it } from 'vitest';
import type { KitRule } from './kit-rules.ts';
import { mergeRules } from './merge-rules.ts';

type Declarations = KitRule['declarations'];

const pages = [
  { scheme: 'light', dir: 'ltr' },
  { scheme: 'light', dir: 'rtl' },
  { scheme: 'dark', dir: 'ltr' },
  { scheme: 'dark', dir: 'rtl' },
] as const;

type Page = (typeof pages)[number];

const rule = (selector: string, ...declarations: Declarations): KitRule => ({
  conditions: [],
  selectors: [selector],
  declarations,
});

function merged(rulesOf: (page: Page) => readonly KitRule[]): readonly string[] {
  return mergeRules(pages.map((page) => ({ ...page, rules: rulesOf(page) })))
    .trim()
    .split('\n');
}

const dark = ":where(:root[data-color-scheme='dark']) ";
const light = ":where(:root:not([data-color-scheme='dark'])) ";
const rtl = ":where(:root[dir='rtl']) ";
const ltr = ":where(:root:not([dir='rtl'])) ";

describe('one style sheet for all colour schemes and directions', () => {
  it('says once what is the same in all', () => {
    expect(merged(() => [rule('.a', ['margin', '0'], ['padding', '1px'])])).toEqual([
      '.a{margin:0;padding:1px;}',
    ]);
  });

  it('says what is dark after what is light, without more weight', () => {
    expect(merged(({ scheme }) => [rule('.a', ['margin', '0'], ['color', scheme])])).toEqual([
      '.a{margin:0;color:light;}',
      `${dark}.a{color:dark;}`,
    ]);
  });

  it('keeps a property to the pages that have it', () => {
    expect(
      merged(({ scheme, dir }) => [
        rule('.a', [dir === 'ltr' ? 'left' : 'right', '0'], [`${scheme}-only`, '1']),
      ]),
    ).toEqual([
      `${light}.a{light-only:1;}`,
      `${dark}.a{dark-only:1;}`,
      `${ltr}.a{left:0;}`,
      `${rtl}.a{right:0;}`,
    ]);
  });

  it('keeps each page’s order of rules, of which some have more than others', () => {
    const first = rule('.a', ['color', 'red']);
    const between = rule('.a', ['direction', 'rtl']);
    const last = rule('.a:hover', ['color', 'blue']);
    expect(merged(({ dir }) => (dir === 'rtl' ? [first, between, last] : [first, last]))).toEqual([
      '.a{color:red;}',
      `${rtl}.a{direction:rtl;}`,
      '.a:hover{color:blue;}',
    ]);
  });

  it('keeps what a rule is said under', () => {
    const conditions = ['@supports (display: grid)', '@media print'];
    expect(merged(({ scheme }) => [{ ...rule('.a', ['color', scheme]), conditions }])).toEqual([
      '@supports (display: grid){@media print{.a{color:light;}}}',
      `@supports (display: grid){@media print{${dark}.a{color:dark;}}}`,
    ]);
  });

  it('stops where a value depends on colour scheme and direction at once', () => {
    expect(() => merged(({ scheme, dir }) => [rule('.a', ['color', scheme + dir])])).toThrow('color');
  });

  it('stops where rules stand in another order in some pages', () => {
    const [one, two] = [rule('.a', ['color', 'red']), rule('.b', ['color', 'red'])];
    expect(() => merged(({ dir }) => (dir === 'ltr' ? [one, two] : [two, one]))).toThrow('order');
  });
});
