import { expect, it } from 'vitest';
import { format } from 'prettier';
import { table } from './table.ts';

const written = table(
  ['', 'first paint', 'files'],
  [
    ['this app', '1.1× · 120 ms', '9'],
    ['the floor, which is bare', '–', '12'],
  ],
);

it('lines its columns up', () => {
  expect(written).toBe(
    [
      '|                          |   first paint | files |',
      '| ------------------------ | ------------: | ----: |',
      '| this app                 | 1.1× · 120 ms |     9 |',
      '| the floor, which is bare |             – |    12 |',
    ].join('\n'),
  );
});

it('is as the formatter of the page would have it, which checks every page', async () => {
  expect(await format(`${written}\n`, { parser: 'markdown' })).toBe(`${written}\n`);
});
