import { expect, it } from 'vitest';
import { targetRow } from './target-rows.ts';

const write = (value: number) => `${value.toFixed(2)} ×`;

it.each([
  { value: 1.2, most: 1.25, row: ['painted', '1.20 ×', '≤ 1.25 ×', 'met'] },
  { value: 1.25, most: 1.25, row: ['painted', '1.25 ×', '≤ 1.25 ×', 'met'] },
  { value: 2.5, most: 1.25, row: ['painted', '2.50 ×', '≤ 1.25 ×', 'missed by 100 %'] },
  // Never rounded down to what would read as hardly missed.
  { value: 1.251, most: 1.25, row: ['painted', '1.25 ×', '≤ 1.25 ×', 'missed by 1 %'] },
  { value: 0, most: 0, row: ['painted', '0.00 ×', '0', 'met'] },
  { value: 0.1, most: 0, row: ['painted', '0.10 ×', '0', 'missed'] },
  { value: undefined, most: 0.5, row: ['painted', '–', '≤ 0.50 ×', 'not measured'] },
])('$value, where it may be $most, reads $row', ({ value, most, row }) => {
  expect(targetRow({ figure: 'painted', value, most, write })).toEqual(row);
});
