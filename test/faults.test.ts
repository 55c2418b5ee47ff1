import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markedFile } from '../build/marked-part.ts';
import { root } from '../build/root.ts';
import { faultKinds as kindsOfWorkbench } from '../workbench/chat-api/faults.ts';
import { calls, type CallName } from './faults/calls.ts';
import { moments } from './faults/expectations.ts';
import { faultKinds, type FaultKind } from './faults/faults.ts';
import { faultNames, faultTables } from './faults/table.ts';
import { walk } from './faults/walk.ts';
import { allWalks } from './faults/walks.ts';

describe('the table of faults', () => {
  it('is the one in docs/reliability.md (npm run draw:reliability)', async () => {
    const path = join(root, 'docs', 'reliability.md');
    expect(await readFile(path, 'utf8')).toBe(await markedFile(path, 'faults', faultTables()));
  });

  it('has every way to go wrong that the workbench knows, and every status that the API answers', () => {
    const strikes = Object.values<FaultKind>(faultKinds).flatMap(({ variants }) =>
      Object.values(variants).map((strike) => strike(0)),
    );
    const kinds = new Set(strikes.flatMap(({ kind }) => kind ?? []));
    expect([...kinds].sort()).toEqual([...kindsOfWorkbench].sort());
    const statuses = new Set(strikes.flatMap(({ status }) => status ?? []));
    expect([...statuses].sort()).toEqual([400, 401, 403, 404, 405, 409, 422, 429, 500, 502, 503, 504]);
  });

  it.each(Object.keys(calls) as CallName[])(
    'has every call when it is first made, and made again: %s',
    (call) => {
      const times = moments.filter(({ columns }) => columns.some((column) => column.calls.includes(call)));
      expect(times.map(({ title }) => title)).toEqual(
        expect.arrayContaining(call === 'updateBilling' ? ['Save'] : ['First load', 'Refresh']),
      );
    },
  );
});

/** One call of each column, so that each fault strikes one of them. */
const share = allWalks
  .filter(({ column, call }) => column.calls[0] === call)
  .map((given, index, { length }) => ({
    ...given,
    faults: faultNames.filter((_, fault) => fault % length === index),
  }));

// test/matrix lets every fault strike every call.
it.each(share)('comes to what the table says: $name, $faults', async ({ faults, ...given }) => {
  await walk(given, faults, 'the first variant');
});
