import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it.each([{}, { warn_at_percent: null, account_origin: '' }, { warn_at_percent: ' ' }])(
  'has defaults, and no fault, where nothing is filled in: %j',
  (raw) => {
    expect(readSettings(raw)).toEqual({
      warnAtPercent: 80,
      origin: 'auto',
      usesLegacyHost: false,
      faults: [],
    });
  },
);

it.each([
  [1, 1],
  [99, 99],
  ['50', 50],
  [' 62.5 ', 62.5],
  ['66.67', 66.67],
])('warns from %j per cent', (value, warnAtPercent) => {
  expect(readSettings({ warn_at_percent: value })).toMatchObject({ warnAtPercent, faults: [] });
});

it.each([0, 100, -5, 0.5, Number.NaN, 'eighty', '80%', '0x20', '1e1', true, [80], {}])(
  'falls back to 80 per cent, and says so, for %j',
  (value) => {
    expect(readSettings({ warn_at_percent: value })).toMatchObject({
      warnAtPercent: 80,
      faults: ['warn_at_percent'],
    });
  },
);

it.each([
  ['support', 'support'],
  ['standalone', 'standalone'],
  ['auto', 'auto'],
  [' Support ', 'support'],
])('takes the origin %j', (value, origin) => {
  expect(readSettings({ account_origin: value })).toMatchObject({ origin, faults: [] });
});

it.each(['zendesk', 'support,standalone', 1, false, ['support']])(
  'goes by the evidence, and says so, for the origin %j',
  (value) => {
    expect(readSettings({ account_origin: value })).toMatchObject({
      origin: 'auto',
      faults: ['account_origin'],
    });
  },
);

it.each([
  [true, true],
  [false, false],
  ['True', true],
  [' false', false],
])('takes %j for whether the legacy host is asked', (value, usesLegacyHost) => {
  expect(readSettings({ use_legacy_host: value })).toMatchObject({ usesLegacyHost, faults: [] });
});

it.each(['yes', 1, ['true'], {}])('asks the current host, and says so, for %j', (value) => {
  expect(readSettings({ use_legacy_host: value })).toMatchObject({
    usesLegacyHost: false,
    faults: ['use_legacy_host'],
  });
});

it('names every setting that is wrong', () => {
  expect(readSettings({ warn_at_percent: 'x', account_origin: 'x' }).faults).toEqual([
    'warn_at_percent',
    'account_origin',
  ]);
});
