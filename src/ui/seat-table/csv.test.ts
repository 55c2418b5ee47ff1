import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';
import { runs } from '../../property-runs.ts';

/** Reads a file as RFC 4180 has it, where every cell is in quotation marks. */
function cellsOf(file: string): string[][] {
  return file
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
    );
}

describe('the file', () => {
  it('keeps commas, quotation marks and line breaks within their cell', () => {
    const row = ['Doe, Jane', 'the "boss"', 'one\r\ntwo', ''];
    expect(csvOf([row, ['x']])).toBe('"Doe, Jane","the ""boss""","one\r\ntwo",""\r\n"x"\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2', "'-2"],
    ['@sum', "'@sum"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ['Jane;=1+1', "Jane;'=1+1"],
    ['Jane\n=1+1', "Jane\n'=1+1"],
    ['a=b-c@example.com', 'a=b-c@example.com'],
    ['Anne-Marie', 'Anne-Marie'],
  ])('makes %j harmless as %j', (cell, harmless) => {
    expect(cellsOf(csvOf([[cell]]))).toEqual([[harmless]]);
  });

  it('has no cell that is a formula, wherever a line is split, and loses nothing else', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', '=', '+', '-', '@', ',', ';', '"', "'", '\t', '\r', '\n'),
    });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (written) => {
        const file = csvOf(written);
        const read = cellsOf(file);
        const bare = (table: readonly (readonly string[])[]) =>
          table.map((row) => row.map((text) => text.replaceAll("'", '')));
        expect(bare(read)).toEqual(bare(written));
        for (const text of read.flat()) {
          expect(text).not.toMatch(/^[\t\r\n]|^\s*[=+\-@]/);
          for (const part of text.split(/[;,\t\r\n]/)) expect(part).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
      runs(100),
    );
  });
});
