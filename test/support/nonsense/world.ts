import fc from 'fast-check';
import { personalMark, sampleAnswer, spoilt, type Json } from '../../../src/chat/sample-answers.ts';
import type { Fault } from '../../../workbench/chat-api/faults.ts';

/** What goes wrong in an account, and what happens to the tickets in it meanwhile. */
export interface World {
  readonly faults: readonly Fault[];
  readonly steps: readonly Step[];
}

/** `at` numbers a ticket, a button and so on, beginning anew where there are fewer. */
export type Step =
  | { readonly kind: 'press'; readonly at: number; readonly labels: readonly string[] }
  | { readonly kind: 'press any'; readonly at: number; readonly button: number }
  /** Opens the form if that is possible, types into it, and presses on. */
  | { readonly kind: 'edit'; readonly at: number; readonly text: string; readonly then: readonly string[] }
  /** Support says so, whether or not it can be. */
  | { readonly kind: 'event'; readonly at: number; readonly name: string; readonly payload: Json }
  | { readonly kind: 'load anew'; readonly at: number }
  | { readonly kind: 'store'; readonly at: number; readonly key: number; readonly text: string }
  /** A press in Support around the app. */
  | { readonly kind: 'support'; readonly label: string }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

// What fast-check calls any JSON is exactly that, by another name.
const json = fc.jsonValue() as fc.Arbitrary<Json>;
const at = fc.nat(3);

const paths = [
  '/account',
  '/account',
  '/agents/me',
  '/agents',
  '/departments',
  '/triggers',
  '/goals',
] as const;
const spoiltBody = (path: string) =>
  fc
    .record({ node: fc.nat(200), instead: fc.option(json, { nil: undefined }) })
    .map(({ node, instead }) => ({ body: spoilt(sampleAnswer(path), node, instead) }));
const status = fc.constantFrom(
  200,
  201,
  301,
  400,
  401,
  403,
  404,
  405,
  409,
  422,
  429,
  500,
  502,
  503,
  504,
  599,
);
const failures = [
  'never',
  'lost',
  'lost-after-write',
  'late-write',
  'html',
  'truncated',
  'empty',
  'twice',
] as const;

const fault: fc.Arbitrary<Fault> = fc.constantFrom(...paths).chain((path) =>
  fc
    .record({
      method: fc.option(fc.constantFrom('GET', 'PUT'), { nil: undefined }),
      times: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      delayMs: fc.integer({ min: 0, max: 120 }),
      what: fc.oneof(
        { weight: 3, arbitrary: spoiltBody(path) },
        json.map((body) => ({ body })),
        fc.record({ status, body: json }),
        fc.record({ status }),
        fc.nat(9999).map((seconds) => ({ status: 429, headers: { 'retry-after': String(seconds) } })),
        fc.constantFrom(...failures, 'wrong-types', 'late').map((kind) => ({ kind })),
      ),
    })
    .map(({ method, times, delayMs, what }) => ({
      ...{ path: `/api/v2/chat${path}`, delayMs, ...what },
      ...(method === undefined ? {} : { method }),
      ...(times === undefined ? {} : { times }),
    })),
);
const faults = fc.array(fault, { maxLength: 4 });

const press = (...labels: string[]) => at.map((ticket): Step => ({ kind: 'press', at: ticket, labels }));
const typed = fc
  .record({
    at,
    text: fc.nat(999).map((number) => `${personalMark} ${number}`),
    then: fc.constantFrom([], ['Review changes'], ['Review changes', 'Save'], ['Review changes', 'Save']),
  })
  .map((it): Step => ({ kind: 'edit', ...it }));
const hands = fc.oneof(
  typed,
  typed,
  press('Review changes', 'Save'),
  press('Save', 'Try again'),
  press('Back'),
  press('Cancel'),
  press('Refresh', 'Try again', 'Check again'),
  fc.record({ at, button: fc.nat(30) }).map((it): Step => ({ kind: 'press any', ...it })),
);
const event = fc.oneof(
  fc
    .constantFrom('app.activated', 'app.deactivated', 'app.collapsed', 'app.expanded', 'app.activated')
    .map((name) => ({ name, payload: null })),
  fc
    .oneof(fc.constantFrom('light', 'dark'), json)
    .map((payload) => ({ name: 'colorScheme.changed', payload })),
  json.map((payload) => ({ name: 'window.resize', payload })),
  fc.constant({ name: 'app.willDestroy', payload: null }),
);
const support = fc
  .constantFrom(
    '#101',
    '#102',
    '#101',
    '#102',
    'Reload the app',
    'Collapse the app',
    'Expand the app',
    'Dark',
    'Light',
  )
  .map((label): Step => ({ kind: 'support', label }));
const passing = fc.constantFrom(100, 1_500, 16_000, 61_000).map((ms): Step => ({ kind: 'pass', ms }));
const rare = fc.oneof(
  at.map((ticket): Step => ({ kind: 'load anew', at: ticket })),
  fc
    .record({ at, key: fc.nat(5), text: fc.oneof(fc.string(), fc.json()) })
    .map((it): Step => ({ kind: 'store', ...it })),
  faults.map((it): Step => ({ kind: 'faults', faults: it })),
);

export const anyWorld: fc.Arbitrary<World> = fc.record({
  faults,
  steps: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: hands },
      {
        weight: 2,
        arbitrary: fc.record({ at, event }).map((it): Step => ({ kind: 'event', at: it.at, ...it.event })),
      },
      { weight: 2, arbitrary: support },
      { weight: 2, arbitrary: passing },
      { weight: 1, arbitrary: rare },
    ),
    { minLength: 5, maxLength: 30, size: 'max' },
  ),
});
