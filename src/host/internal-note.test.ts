import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeZaf, generations } from './fake-zaf.ts';
import { addInternalNote } from './internal-note.ts';

type Answer = () => Promise<unknown>;

const answered: Answer = () => Promise.resolve({ errors: {}, 'comment.appendText': undefined });
const refused: Answer = () => Promise.reject(new Error('not in this kind of ticket'));
const refusedBeside: Answer = () =>
  Promise.resolve({ errors: { 'comment.appendText': { message: 'read-only' } } });
const errorObject: Answer = () => Promise.resolve({ message: 'not now' });
const timeoutObject: Answer = () =>
  Promise.resolve({ name: 'TimeoutError', message: 'Timeout when invoking "invoke"' });
const unanswered: Answer = () => new Promise(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(generations)('an internal note, with the %s SDK', (generation) => {
  let zaf: FakeZaf;
  let append: ReturnType<typeof vi.fn<Answer>>;

  beforeEach(() => {
    zaf = new FakeZaf(generation);
    zaf.says['comment.type'] = { value: 'publicReply' };
    zaf.says['comment.text'] = { value: '' };
    append = vi.fn(answered);
    zaf.client.invoke = append;
  });

  async function add(): Promise<string> {
    const outcome = addInternalNote(zaf.client, '2 of 2');
    await vi.advanceTimersByTimeAsync(30_000);
    return outcome;
  }

  it('is written once the comment is an internal note', async () => {
    append.mockImplementation(() => {
      expect(zaf.says['comment.type']).toEqual({ value: 'internalNote' });
      return answered();
    });
    expect(await add()).toBe('added');
    expect(append.mock.calls).toEqual([['comment.appendText', '2 of 2']]);
  });

  it('stands apart from what the agent wrote before', async () => {
    zaf.says['comment.text'] = { value: 'Looking into it.' };
    expect(await add()).toBe('added');
    expect(append.mock.calls).toEqual([['comment.appendText', '\n\n2 of 2']]);
  });

  it('is written where the comment is internal, whatever setting it was answered', async () => {
    zaf.says['comment.type'] = { value: 'internalNote' };
    for (const answer of [refused, errorObject, timeoutObject, unanswered]) {
      zaf.client.set = answer;
      expect(await add()).toBe('added');
    }
  });

  it.each([
    ['a public reply', { value: 'publicReply' }],
    ['of another channel', { value: 'facebookReply' }],
    ['in other letters', { value: 'internalnote' }],
    ['an object', { value: { type: 'internalNote' } }],
    ['null', { value: null }],
    ['not told', { refusal: 'not in this location' }],
  ])('is not written where the comment is then %s', async (_, said) => {
    zaf.client.set = answered;
    zaf.says['comment.type'] = said;
    expect(await add()).toBe('refused');
    expect(append).not.toHaveBeenCalled();
  });

  it('is not written where nobody says what the comment is', async () => {
    zaf.client.set = answered;
    delete zaf.says['comment.type'];
    expect(await add()).toBe('refused');
    expect(append).not.toHaveBeenCalled();
  });

  it.each([
    ['refused', 'as a failure', refused],
    ['refused', 'beside the answer', refusedBeside],
    ['refused', 'by an error object', errorObject],
    ['unconfirmed', 'by the time-out of the SDK', timeoutObject],
    ['unconfirmed', 'by no answer', unanswered],
  ])('is %s where its text is answered %s', async (outcome, _, answer) => {
    append.mockImplementation(answer);
    expect(await add()).toBe(outcome);
  });
});
