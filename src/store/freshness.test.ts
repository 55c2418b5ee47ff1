import { describe, expect, it } from 'vitest';
import { fakeChat, supportViewer } from './fake-chat.ts';
import { freshForMs, madeAt, retryAtOf } from './freshness.ts';
import { loadReport } from './load-report.ts';
import type { Report } from './picture.ts';
import type { ScreenProblem } from './problem.ts';

const now = 1_700_000_000_000;
const second = 1_000;
const minute = 60 * second;

const loaded = await loadReport(
  {
    chat: fakeChat().chat,
    connection: 'session',
    now: () => now,
    viewer: supportViewer,
    isLikelyAdministrator: () => true,
  },
  () => undefined,
  new AbortController().signal,
);
if (loaded.kind !== 'picture') throw new Error('The fake Chat answers well');
const refusal = (problem: ScreenProblem): Report => ({ kind: 'refusal', at: now, problem });
const limited = (retryAt: number) => refusal({ kind: 'rate-limited', retryAt });

describe('what came of a load', () => {
  it.each<[string, Report, number]>([
    ['a picture', loaded, minute],
    ['a picture that took many pages', { ...loaded, isExpensive: true }, 10 * minute],
    [
      'a picture of which some was put off',
      { ...loaded, isExpensive: true, retryAt: now + 7 * second },
      7 * second,
    ],
    ['a picture put off to a time that is over', { ...loaded, retryAt: now - second }, 0],
    ['"not an administrator"', refusal({ kind: 'not-administrator' }), 60 * minute],
    ['"no Chat here"', refusal({ kind: 'no-chat' }), 60 * minute],
    ['"too many requests"', limited(now + 7 * second), 7 * second],
    ['"too many requests", until a time that is over', limited(now - second), 0],
    ['a session that ended', refusal({ kind: 'not-connected' }), 15 * second],
    ['a failure', refusal({ kind: 'failed', status: 500 }), 15 * second],
  ])('serves for a time that is its own: %s', (_, report, ms) => {
    expect(madeAt(report)).toBe(now);
    expect(freshForMs(report)).toBe(ms);
  });

  it('says when to ask again only where Chat said so', () => {
    expect(retryAtOf(limited(now + second))).toBe(now + second);
    expect(retryAtOf({ ...loaded, retryAt: now + second })).toBe(now + second);
    expect(retryAtOf(loaded)).toBeUndefined();
    expect(retryAtOf(refusal({ kind: 'offline' }))).toBeUndefined();
  });
});
