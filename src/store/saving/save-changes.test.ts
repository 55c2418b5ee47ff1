import { describe, expect, it, vi } from 'vitest';
import type { ChatProblem } from '../../chat/answer.ts';
import { fakeBillingApi, type Fate } from './fake-billing-api.ts';
import { newForm, withTyped, type Form } from './form.ts';
import { saveChanges } from './save-changes.ts';
import type { Phase } from './saving.ts';

const before = { email: 'old@example.com', first_name: 'Jonathan', city: 'West Fiction' };
const form = withTyped(withTyped(newForm(before), 'email', 'new@example.com'), 'first_name', 'John');
const words = { general: 'No.', fields: { email: 'is taken' } };

const session: ChatProblem = { kind: 'not-connected', status: 401 };
const noAnswer: ChatProblem = { kind: 'unanswered', reason: 'timeout' };
const failure = (status: number): ChatProblem => ({ kind: 'server', status });
const answered = (problem: ChatProblem): Fate => ({ kind: 'answered', problem });

function setUp() {
  const api = fakeBillingApi(before);
  const onRead = vi.fn();
  const onRefused = vi.fn();
  const phases: Phase[] = [];
  const save = (saved: Form = form, mayUpdate = true) =>
    saveChanges(
      { chat: api.chat, mayUpdate: () => mayUpdate, onRead, onRefused },
      saved,
      (phase) => phases.push(phase),
      new AbortController().signal,
    );
  return { api, onRead, onRefused, phases, save };
}

describe('an update that goes well', () => {
  it('sends exactly what changed, once, between two reads', async () => {
    const { api, phases, save } = setUp();
    expect(await save()).toEqual({ kind: 'saved' });
    expect(api.updates).toEqual([{ email: 'new@example.com', first_name: 'John' }]);
    expect(api.reads()).toBe(2);
    expect(phases).toEqual(['checking', 'saving', 'verifying']);
  });

  it('takes over what somebody else changed in other fields', async () => {
    const { api, save } = setUp();
    api.store({ city: 'East Fiction' });
    expect(await save()).toEqual({ kind: 'saved' });
    expect(api.stored()).toEqual({ email: 'new@example.com', first_name: 'John', city: 'East Fiction' });
  });

  it('sends a cleared field as empty text', async () => {
    const { api, save } = setUp();
    await save(withTyped(newForm(before), 'city', ''));
    expect(api.updates).toEqual([{ city: '' }]);
  });

  it('names the fields that Zendesk did not take over', async () => {
    const { api, save } = setUp();
    api.fates.push({ kind: 'ignored' });
    expect(await save(withTyped(newForm(before), 'city', 'New Fiction'))).toEqual({
      kind: 'not-taken-over',
      fields: [{ field: 'city', sent: 'New Fiction', stored: 'West Fiction' }],
    });
  });
});

describe('nothing is sent', () => {
  it('where somebody else changed the same field', async () => {
    const { api, save } = setUp();
    api.store({ email: 'theirs@example.com' });
    expect(await save()).toMatchObject({
      kind: 'conflict',
      conflicts: [
        { field: 'email', base: 'old@example.com', theirs: 'theirs@example.com', mine: 'new@example.com' },
      ],
    });
    expect(api.updates).toEqual([]);
  });

  it('where everything is stored already', async () => {
    const { api, save } = setUp();
    api.store({ email: 'new@example.com', first_name: 'John' });
    expect(await save()).toEqual({ kind: 'saved' });
    expect(api.updates).toEqual([]);
  });

  it('where the viewer may not update any more', async () => {
    const { api, save } = setUp();
    expect(await save(form, false)).toEqual({ kind: 'not-saved', obstacle: { kind: 'refused' } });
    expect(api.updates).toEqual([]);
  });

  it('where the account has no billing contact any more', async () => {
    const { api, onRead, save } = setUp();
    api.forget();
    expect(await save()).toEqual({ kind: 'not-saved', obstacle: { kind: 'refused' } });
    expect(api.updates).toEqual([]);
    expect(onRead).toHaveBeenCalled();
  });

  it.each<[ChatProblem, object]>([
    [session, { kind: 'not-connected' }],
    [
      { kind: 'rate-limited', status: 429, retryAt: 7 },
      { kind: 'rate-limited', retryAt: 7 },
    ],
    [noAnswer, { kind: 'unreachable' }],
    [{ kind: 'unreadable', status: 200 }, { kind: 'unreachable' }],
    [failure(503), { kind: 'failed', status: 503, words: undefined }],
    ...(['forbidden', 'not-found', 'not-allowed'] as const).map((kind): [ChatProblem, object] => [
      { kind, status: 403 } as ChatProblem,
      { kind: 'failed', status: 403, words: undefined },
    ]),
    [
      { kind: 'rejected', status: 400, words },
      { kind: 'failed', status: 400, words: undefined },
    ],
  ])('where what is stored cannot be read: %j', async (problem, obstacle) => {
    const { api, onRefused, save } = setUp();
    api.readProblems.push(problem);
    expect(await save()).toEqual({ kind: 'not-saved', obstacle });
    expect(api.updates).toEqual([]);
    expect(onRefused).not.toHaveBeenCalled();
  });
});

describe('an update that is refused', () => {
  it.each<[ChatProblem, object]>([
    [
      { kind: 'rejected', status: 400, words },
      { kind: 'rejected', words },
    ],
    [
      { kind: 'rejected', status: 422, words },
      { kind: 'rejected', words },
    ],
    [
      { kind: 'rejected', status: 409, words },
      { kind: 'failed', status: 409, words: 'No.' },
    ],
    [
      { kind: 'rate-limited', status: 429, retryAt: 7 },
      { kind: 'rate-limited', retryAt: 7 },
    ],
  ])('is not saved, and says why: %j', async (problem, obstacle) => {
    const { api, onRefused, save } = setUp();
    api.fates.push(answered(problem));
    expect(await save()).toEqual({ kind: 'not-saved', obstacle });
    expect(onRefused).not.toHaveBeenCalled();
    expect(api.reads(), 'nothing is left to be read').toBe(1);
  });

  it.each<ChatProblem>([
    { kind: 'forbidden', status: 403 },
    { kind: 'not-found', status: 404 },
    { kind: 'not-allowed', status: 405 },
  ])('is remembered: %j', async (problem) => {
    const { api, onRefused, save } = setUp();
    api.fates.push(answered(problem));
    expect(await save()).toEqual({ kind: 'not-saved', obstacle: { kind: 'refused' } });
    expect(onRefused).toHaveBeenCalledOnce();
  });

  it.each<[string, ChatProblem | undefined, object]>([
    ['a session that ended, where a read is refused too', session, { kind: 'not-connected' }],
    ['worth another try, where a read is not', undefined, { kind: 'failed', status: 401, words: undefined }],
    ['so too where nothing can be read', noAnswer, { kind: 'failed', status: 401, words: undefined }],
  ])('with 401 is %s', async (_, readProblem, obstacle) => {
    const { api, onRefused, save } = setUp();
    api.fates.push(answered(session));
    api.readProblems.push(undefined, readProblem);
    expect(await save()).toEqual({ kind: 'not-saved', obstacle });
    expect(onRefused).not.toHaveBeenCalled();
  });
});

describe('an update without an answer', () => {
  const unclear: Fate[] = [
    { kind: 'lost' },
    { kind: 'late' },
    answered({ kind: 'unreadable', status: 200 }),
    answered(failure(502)),
    answered(failure(504)),
  ];

  it.each(unclear)('is not known while the old value is read: %j', async (fate) => {
    const { api, save } = setUp();
    api.fates.push(fate);
    expect(await save()).toEqual({ kind: 'unknown', cause: 'no-answer' });
  });

  it('is saved if the new value is read', async () => {
    const { api, save } = setUp();
    api.fates.push({ kind: 'lost-after-write' });
    expect(await save()).toEqual({ kind: 'saved' });
  });

  it.each<ChatProblem>([{ kind: 'rejected', status: 409, words }, session, failure(500)])(
    'makes a later refusal of the same changes no proof that they are not saved: %j',
    async (problem) => {
      const { api, save } = setUp();
      api.fates.push(answered(problem));
      expect(await save({ ...form, isUnanswered: true })).toEqual({ kind: 'unknown', cause: 'no-answer' });
    },
  );

  it('may still arrive, so nothing is known either where a later one could not be sent', async () => {
    const { api, save } = setUp();
    api.readProblems.push(noAnswer);
    expect(await save({ ...form, isUnanswered: true })).toEqual({ kind: 'unknown', cause: 'no-answer' });
    expect(api.updates).toEqual([]);
  });
});

describe('a server error', () => {
  it('is not saved if the old value is read after it', async () => {
    const { api, save } = setUp();
    api.fates.push(answered(failure(500)));
    expect(await save()).toEqual({
      kind: 'not-saved',
      obstacle: { kind: 'failed', status: 500, words: undefined },
    });
  });

  it('is not known if nothing can be read after it', async () => {
    const { api, save } = setUp();
    api.fates.push(answered(failure(500)));
    api.readProblems.push(undefined, noAnswer);
    expect(await save()).toEqual({ kind: 'unknown', cause: 'no-answer' });
  });
});

it('says that an accepted update could not be read back', async () => {
  const { api, save } = setUp();
  api.readProblems.push(undefined, noAnswer);
  expect(await save()).toEqual({ kind: 'unknown', cause: 'not-read' });
});

it.each<[Fate, string]>([
  [{ kind: 'stored' }, 'not-read'],
  [{ kind: 'lost' }, 'no-answer'],
])('claims nothing where the account is read without its billing contact: %j', async (fate, cause) => {
  const { api, save } = setUp();
  api.fates.push(fate);
  api.onRequest = () => {
    if (api.updates.length > 0) api.forget();
  };
  expect(await save()).toEqual({ kind: 'unknown', cause });
});
