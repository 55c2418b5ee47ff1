import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TakeTurn } from '../sharing/turn.ts';
import { fakeBillingApi } from './fake-billing-api.ts';
import { createSavingDesk, type SavingDesk } from './saving-desk.ts';
import type { Saving } from './saving.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const takeTurnAlone: TakeTurn = (work, signal) => work('alone', signal);
const before = { email: 'old@example.com', city: 'West Fiction' };
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

function setUp(mayUpdate: () => boolean = () => true) {
  const api = fakeBillingApi(before);
  const onSaved = vi.fn();
  const kinds: Saving['kind'][] = [];
  const desk: SavingDesk = createSavingDesk({
    chat: api.chat,
    mayUpdate,
    stored: () => before,
    takeTurn: takeTurnAlone,
    onRead: () => undefined,
    onRefused: () => undefined,
    onChange: () => kinds.push(desk.state().kind),
    onSaved,
  });
  desk.show();
  const change = () => {
    desk.edit();
    desk.type('email', 'new@example.com');
    desk.review();
  };
  return { api, desk, change, onSaved, kinds };
}

describe('one press', () => {
  it('is one update, however often it is repeated', async () => {
    const { api, desk, change, onSaved } = setUp();
    change();
    desk.save();
    desk.save();
    await pass();
    desk.save();
    expect(desk.state()).toEqual({ kind: 'saved' });
    expect(api.updates).toEqual([{ email: 'new@example.com' }]);
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('is what it takes: nothing is sent by opening, typing and reviewing', async () => {
    const { api, change } = setUp();
    change();
    await pass(120_000);
    expect(api.reads()).toBe(0);
    expect(api.updates).toEqual([]);
  });

  it('is told step by step, and a press that does nothing is not', async () => {
    const { desk, change, kinds } = setUp();
    desk.review();
    desk.back();
    expect(kinds).toEqual([]);
    change();
    desk.save();
    await pass();
    expect([...new Set(kinds)]).toEqual(['editing', 'reviewing', 'checking', 'saving', 'verifying', 'saved']);
  });

  it('may be made again where the first was not saved', async () => {
    const { api, desk, change } = setUp();
    api.fates.push({ kind: 'answered', problem: { kind: 'server', status: 500 } });
    change();
    desk.save();
    await pass();
    expect(desk.state()).toMatchObject({ kind: 'not-saved' });
    desk.save();
    await pass();
    expect(desk.state()).toEqual({ kind: 'saved' });
    expect(api.updates).toHaveLength(2);
  });

  it('leaves in the form what Zendesk accepted and did not take over', async () => {
    const { api, desk, change } = setUp();
    api.fates.push({ kind: 'ignored' });
    change();
    desk.save();
    await pass();
    expect(desk.state()).toMatchObject({ kind: 'not-taken-over', fields: [{ field: 'email' }] });
    desk.edit();
    expect(desk.state()).toMatchObject({ kind: 'editing', form: { draft: { email: 'new@example.com' } } });
  });

  it('does nothing where the viewer may not update', async () => {
    const { api, desk, change } = setUp(() => false);
    change();
    desk.save();
    await pass();
    expect(desk.state()).toEqual({ kind: 'closed' });
    expect(api.reads()).toBe(0);
  });

  it('does nothing after the right to update was lost with the form open', async () => {
    let isAllowed = true;
    const { api, desk, change } = setUp(() => isAllowed);
    change();
    isAllowed = false;
    desk.save();
    await pass();
    expect(desk.state()).toMatchObject({ kind: 'reviewing' });
    expect(api.updates).toEqual([]);
  });
});

it('asks before it throws away what was typed, and keeps it unless that is wanted', () => {
  const { desk, change } = setUp();
  change();
  desk.cancel();
  expect(desk.state()).toMatchObject({ kind: 'leaving' });
  desk.stay();
  expect(desk.state()).toMatchObject({ kind: 'reviewing', form: { draft: { email: 'new@example.com' } } });
  desk.cancel();
  desk.discard();
  expect(desk.state()).toEqual({ kind: 'closed' });
});

describe('a conflict', () => {
  async function conflict() {
    const all = setUp();
    all.change();
    all.api.store({ email: 'theirs@example.com' });
    all.desk.save();
    await pass();
    return all;
  }

  it('waits for the choice', async () => {
    const { api, desk } = await conflict();
    desk.save();
    await pass();
    expect(desk.state()).toMatchObject({ kind: 'conflict' });
    expect(api.updates).toEqual([]);
  });

  it('stores mine if that is chosen', async () => {
    const { api, desk } = await conflict();
    desk.choose('email', 'mine');
    desk.save();
    await pass();
    expect(desk.state()).toEqual({ kind: 'saved' });
    expect(api.stored()).toMatchObject({ email: 'new@example.com' });
  });

  it('sends nothing if theirs is chosen and nothing else was changed', async () => {
    const { api, desk } = await conflict();
    desk.choose('email', 'theirs');
    desk.save();
    await pass();
    expect(desk.state()).toMatchObject({ kind: 'editing', complaint: { kind: 'nothing-changed' } });
    expect(api.updates).toEqual([]);
    expect(api.reads(), 'nor asked').toBe(1);
  });

  it('in two fields waits for both choices, and sends the one that is mine', async () => {
    const { api, desk, change } = setUp();
    change();
    desk.back();
    desk.type('city', 'East Fiction');
    desk.review();
    api.store({ email: 'theirs@example.com', city: 'New Fiction' });
    desk.save();
    await pass();
    desk.choose('email', 'mine');
    desk.save();
    expect(desk.state()).toMatchObject({ kind: 'conflict' });
    desk.choose('city', 'theirs');
    desk.save();
    await pass();
    expect(desk.state()).toEqual({ kind: 'saved' });
    expect(api.updates).toEqual([{ email: 'new@example.com' }]);
  });

  it('is asked about again if they changed it once more', async () => {
    const { api, desk } = await conflict();
    api.store({ email: 'again@example.com' });
    desk.choose('email', 'mine');
    desk.save();
    await pass();
    expect(desk.state()).toMatchObject({
      kind: 'conflict',
      conflicts: [{ base: 'theirs@example.com', theirs: 'again@example.com' }],
    });
  });
});

it('shows the words of the server in the form, with all that was typed', async () => {
  const { api, desk, change } = setUp();
  const words = { general: undefined, fields: { email: 'is taken' } };
  api.fates.push({ kind: 'answered', problem: { kind: 'rejected', status: 422, words } });
  change();
  desk.save();
  await pass();
  expect(desk.state()).toMatchObject({
    kind: 'editing',
    form: { draft: { email: 'new@example.com' } },
    complaint: { kind: 'rejected', words },
  });
});

describe('an update that got lost', () => {
  async function lose(fate: 'lost' | 'late') {
    const all = setUp();
    all.api.fates.push({ kind: fate });
    all.change();
    all.desk.save();
    await pass();
    expect(all.desk.state()).toMatchObject({ kind: 'unknown', checks: 0 });
    return all;
  }

  it('is saved as soon as it is found stored', async () => {
    const { api, desk, onSaved } = await lose('late');
    api.land();
    await pass(3_000);
    expect(desk.state()).toEqual({ kind: 'saved' });
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('is looked for a few times, and then only when asked to', async () => {
    const { api, desk } = await lose('lost');
    await pass(10 * 60_000);
    expect(api.reads()).toBe(2 + 4);
    expect(vi.getTimerCount()).toBe(0);
    desk.check();
    desk.check();
    await pass();
    expect(api.reads()).toBe(2 + 5);
    expect(desk.state()).toMatchObject({ kind: 'unknown', checks: 5 });
  });

  it('may be sent once more after it was looked for, not before', async () => {
    const { api, desk } = await lose('lost');
    desk.save();
    await pass();
    expect(api.updates).toHaveLength(1);
    await pass(3_000);
    desk.save();
    await pass();
    expect(api.updates).toHaveLength(2);
    expect(desk.state()).toEqual({ kind: 'saved' });
  });

  it('is not looked for while nobody can see it', async () => {
    const { api, desk } = await lose('lost');
    desk.hide();
    await pass(60_000);
    expect(api.reads()).toBe(2);
    desk.show();
    await pass(3_000);
    expect(api.reads()).toBe(3);
  });

  it('is not looked for where nobody can see it any more by the time it is known to be lost', async () => {
    const { api, desk, change } = setUp();
    api.fates.push({ kind: 'lost' });
    change();
    desk.save();
    desk.hide();
    await pass();
    expect(desk.state()).toMatchObject({ kind: 'unknown' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['saved', { kind: 'stored' }],
    ['not-taken-over', { kind: 'ignored' }],
  ] as const)('is "%s" by the next look, where it was accepted and could not be read', async (kind, fate) => {
    const { api, desk, change } = setUp();
    api.fates.push(fate);
    api.readProblems.push(undefined, { kind: 'unanswered', reason: 'timeout' });
    change();
    desk.save();
    await pass();
    expect(desk.state()).toMatchObject({ kind: 'unknown', cause: 'not-read' });
    await pass(3_000);
    expect(desk.state()).toMatchObject({ kind });
  });

  it('leaves nobody out of the form who went back to it', async () => {
    const { desk } = await lose('late');
    desk.check();
    desk.back();
    await pass();
    expect(desk.state()).toMatchObject({ kind: 'editing', form: { isUnanswered: true } });
  });
});

it('leaves no timer and sends nothing more after it was closed', async () => {
  const { api, desk, change } = setUp();
  api.fates.push({ kind: 'lost' });
  change();
  desk.save();
  await pass();
  desk.close();
  expect(vi.getTimerCount()).toBe(0);
  await pass(60_000);
  expect(api.reads()).toBe(2);
  const before = desk.state();
  desk.back();
  expect(desk.state()).toBe(before);
});
