import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latencies, readAddress, ticketCounts, widths, writeAddress } from './address.ts';
import { locations } from './place.ts';

describe('the address', () => {
  it('is short where everything is as usual', () => {
    const { settings, opening } = readAddress('');
    expect(writeAddress(settings, opening)).toBe('?scenario=team');
  });

  it.each([
    ['?width=9999', 'width', widths.max],
    ['?width=10', 'width', widths.min],
    ['?width=wide', 'width', widths.usual],
    ['?width=-1', 'width', widths.usual],
    ['?latency=1e9', 'latency', 0],
    ['?latency=99999999', 'latency', latencies.max],
    ['?scheme=purple', 'scheme', 'light'],
    ['?scheme=dark', 'scheme', 'dark'],
    ['?headers=hidden', 'areHeadersReadable', false],
    ['?comments=fixed', 'canAppsChangeComments', false],
  ] as const)('%s makes %s %s', (search, name, value) => {
    expect(readAddress(search).settings[name]).toBe(value);
  });

  it.each([
    ['', { location: 'ticket_sidebar', tickets: 1 }],
    ['?tickets=20', { location: 'ticket_sidebar', tickets: 20 }],
    ['?tickets=900', { location: 'ticket_sidebar', tickets: ticketCounts.max }],
    ['?location=user_sidebar', { location: 'user_sidebar', tickets: 0 }],
    ['?location=user_sidebar&tickets=2', { location: 'user_sidebar', tickets: 2 }],
    ['?location=nav_bar', { location: 'nav_bar', tickets: 0 }],
    ['?location=moon', { location: 'ticket_sidebar', tickets: 1 }],
  ])('"%s" opens %j', (search, opening) => {
    expect(readAddress(search).opening).toEqual(opening);
  });

  it('brings back every state that it was written from', () => {
    const range = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });
    const settings = fc.record({
      scenario: fc.string({ minLength: 1 }),
      viewer: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      locale: fc.constantFrom('en-US', 'pt-BR', 'ar'),
      scheme: fc.constantFrom('light' as const, 'dark' as const),
      width: range(widths),
      latency: range(latencies),
      areHeadersReadable: fc.boolean(),
      canAppsChangeComments: fc.boolean(),
      appSettings: fc.dictionary(fc.string(), fc.string()),
      areControlsOpen: fc.boolean(),
      isLogOpen: fc.boolean(),
    });
    const opening = fc.record({
      location: fc.constantFrom(...locations.map(({ name }) => name)),
      tickets: range(ticketCounts),
    });
    fc.assert(
      fc.property(settings, opening, (chosen, open) => {
        expect(readAddress(writeAddress(chosen, open))).toEqual({ settings: chosen, opening: open });
      }),
    );
  });
});
