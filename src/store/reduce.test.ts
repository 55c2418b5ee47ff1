import { describe, expect, it } from 'vitest';
import { fakeChat, supportViewer } from './fake-chat.ts';
import { loadReport } from './load-report.ts';
import type { ScreenProblem } from './problem.ts';
import { withAttempt, withoutAttempt, withReport } from './reduce.ts';
import type { State } from './state.ts';

const loaded = await loadReport(
  {
    chat: fakeChat().chat,
    connection: 'session',
    now: () => 1_000,
    viewer: supportViewer,
    isLikelyAdministrator: () => true,
  },
  () => undefined,
  new AbortController().signal,
);
const shown = withReport({ kind: 'loading' }, loaded, true);

describe('the state', () => {
  it('shows a picture at once, as running until it is final', () => {
    expect(withReport({ kind: 'loading' }, loaded, false)).toMatchObject({
      kind: 'shown',
      refresh: { kind: 'running' },
    });
    expect(shown).toMatchObject({ kind: 'shown', refresh: { kind: 'idle' } });
  });

  it.each<ScreenProblem>([
    { kind: 'failed', status: 500 },
    { kind: 'offline' },
    { kind: 'no-answer' },
    { kind: 'unreadable', status: 200 },
    { kind: 'rate-limited', retryAt: 5 },
  ])('keeps what is known when a refresh fails: $kind', (problem) => {
    expect(withReport(shown, { kind: 'refusal', at: 2_000, problem }, true)).toMatchObject({
      kind: 'shown',
      refresh: { kind: 'failed', problem },
    });
  });

  it.each<ScreenProblem>([{ kind: 'not-administrator' }, { kind: 'no-chat' }, { kind: 'not-connected' }])(
    'takes from the screen what may no longer be read: $kind',
    (problem) => {
      expect(withReport(shown, { kind: 'refusal', at: 2_000, problem }, true)).toMatchObject({
        kind: 'problem',
        problem,
      });
    },
  );

  it('says that it is tried again while an answer that failed may yet be followed by a better one', () => {
    const failed = { kind: 'refusal', at: 2_000, problem: { kind: 'offline' } } as const;
    expect(withReport(shown, failed, false)).toMatchObject({ refresh: { kind: 'running' } });
    expect(withReport({ kind: 'loading' }, failed, false)).toMatchObject({ isRetrying: true });
  });

  it('says no more that it is tried again once that was given up, and keeps why it failed', () => {
    const problem: State = { kind: 'problem', problem: { kind: 'offline' }, isRetrying: false };
    expect(withoutAttempt(withAttempt(problem))).toEqual(problem);
    expect(withoutAttempt(withAttempt(shown))).toEqual(shown);
    const failed = withReport(shown, { kind: 'refusal', at: 2_000, problem: { kind: 'offline' } }, true);
    expect(withoutAttempt(failed)).toEqual(failed);
    expect(withoutAttempt(withAttempt({ kind: 'loading' }))).toEqual({ kind: 'loading' });
  });

  it('keeps a problem on screen while it is tried again', () => {
    const problem: State = { kind: 'problem', problem: { kind: 'offline' }, isRetrying: false };
    expect(withAttempt(problem)).toEqual({ ...problem, isRetrying: true });
    expect(withAttempt(shown)).toMatchObject({ kind: 'shown', refresh: { kind: 'running' } });
  });
});
