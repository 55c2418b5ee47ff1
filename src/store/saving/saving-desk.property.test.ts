import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notTakenOver } from '../../account/billing-draft.ts';
import { fakeBillingApi, type FakeBillingApi, type Fate } from './fake-billing-api.ts';
import { changesIn, newForm, type Form } from './form.ts';
import { createSavingDesk, type SavingDesk } from './saving-desk.ts';
import type { Saving } from './saving.ts';
import { runs } from '../../property-runs.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const before = { email: 'old@example.com', city: 'West Fiction' };
const noWords = { general: undefined, fields: {} };

const fate: fc.Arbitrary<Fate> = fc.constantFrom<Fate>(
  { kind: 'stored' },
  { kind: 'ignored' },
  { kind: 'late' },
  { kind: 'lost' },
  { kind: 'lost-after-write' },
  { kind: 'answered', problem: { kind: 'rejected', status: 409, words: noWords } },
  { kind: 'answered', problem: { kind: 'server', status: 500 } },
  { kind: 'answered', problem: { kind: 'not-connected', status: 401 } },
);
const readProblem = fc.option(fc.constant({ kind: 'unanswered', reason: 'network' } as const), {
  nil: undefined,
  freq: 4,
});
/** What happens elsewhere as a request of the app arrives. */
const elsewhere = fc.constantFrom('nothing', 'nothing', 'their-email', 'their-city', 'landing');
const press = fc.constantFrom('save', 'save', 'check', 'mine', 'theirs', 'back and save', 'wait');

type Elsewhere = 'nothing' | 'their-email' | 'their-city' | 'landing';
type Press = 'save' | 'check' | 'mine' | 'theirs' | 'back and save' | 'wait';

it('what is called saved is stored, what is called not saved is not and cannot come, all else is not known', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { maxLength: 6 }),
      fc.array(readProblem, { maxLength: 12 }),
      fc.array(elsewhere, { maxLength: 16 }),
      fc.array(press, { minLength: 1, maxLength: 8 }),
      async (fates, readProblems, events, presses) => {
        const api = fakeBillingApi(before);
        api.fates.push(...fates);
        api.readProblems.push(...readProblems);
        let requests = 0;
        api.onRequest = () => {
          happen(events[requests] ?? 'nothing', api, `theirs ${requests}`);
          requests += 1;
        };
        const { desk, lies } = openDesk(api);
        desk.edit();
        desk.type('email', 'mine@example.com');
        desk.type('city', 'Mine');
        desk.review();
        for (const next of presses) {
          const sentBefore = api.updates.length;
          act(next, desk);
          await vi.advanceTimersByTimeAsync(next === 'wait' ? 60_000 : 0);
          expect(api.updates.length - sentBefore).toBeLessThanOrEqual(next.includes('save') ? 1 : 0);
          expect(lies).toEqual([]);
        }
        desk.close();
      },
    ),
    runs(100),
  );
});

/** A desk, and what it said that was not so when it said it. */
function openDesk(api: FakeBillingApi): { desk: SavingDesk; lies: unknown[] } {
  const lies: unknown[] = [];
  let form: Form = newForm(before);
  const desk = createSavingDesk({
    chat: api.chat,
    mayUpdate: () => true,
    stored: () => before,
    takeTurn: (work, signal) => work('alone', signal),
    onRead: () => undefined,
    onRefused: () => undefined,
    onChange: () => {
      const state = desk.state();
      if ('form' in state) form = state.form;
      if (isLie(state, form, api)) lies.push(state, form, api.stored());
    },
    onSaved: () => undefined,
  });
  desk.show();
  return { desk, lies };
}

function isLie(state: Saving, form: Form, api: FakeBillingApi): boolean {
  const stored = api.stored() ?? {};
  const missing = notTakenOver(changesIn(form), stored);
  switch (state.kind) {
    case 'saved':
      return missing.length > 0;
    case 'not-saved':
      return missing.length === 0 || api.isAnyLate();
    case 'not-taken-over':
      return !isDeepStrictEqual(state.fields, missing);
    default:
      return false;
  }
}

function happen(event: Elsewhere, api: FakeBillingApi, value: string): void {
  if (event === 'their-email') api.store({ email: value });
  if (event === 'their-city') api.store({ city: value });
  if (event === 'landing') api.land();
}

function act(next: Press, desk: SavingDesk): void {
  switch (next) {
    case 'save':
      desk.save();
      desk.save();
      break;
    case 'check':
      desk.check();
      break;
    case 'mine':
    case 'theirs':
      desk.choose('email', next);
      desk.choose('city', next);
      break;
    case 'back and save':
      desk.back();
      desk.review();
      desk.save();
      break;
    case 'wait':
      break;
  }
}
