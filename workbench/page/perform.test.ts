import { describe, expect, it, vi } from 'vitest';
import type { HttpCall } from '../zaf/ajax.ts';
import type { HttpAnswer } from '../zaf/jqxhr.ts';
import { createPerform } from './perform.ts';

const fine: HttpAnswer = { status: 200, statusText: 'OK', headers: [], text: '' };

async function perform(url: string) {
  const callApi = vi.fn<(call: HttpCall) => Promise<HttpAnswer>>().mockResolvedValue(fine);
  const note = vi.fn();
  const call = { method: 'GET', url, headers: {}, body: undefined };
  const answer = await createPerform(callApi, note)(call, new AbortController().signal);
  return { answer, asked: callApi.mock.calls.map(([sent]) => sent.url), notes: note.mock.calls.length };
}

describe('a request of the app', () => {
  it.each([
    ['/api/v2/chat/account?x=1', '/api/v2/chat/account?x=1'],
    ['api/v2/users/me.json', '/api/v2/users/me.json'],
    ['/a/../../../workbench/manifest', '/workbench/manifest'],
  ])('to %s reaches the API of its session, and nothing above it', async (url, path) => {
    expect(await perform(url)).toEqual({ answer: fine, asked: [path], notes: 0 });
  });

  it.each([
    ['https://api.example.com/x'],
    ['HTTP://localhost/'],
    ['//example.com/x'],
    ['javascript:alert(1)'],
  ])('to %s is refused and noted', async (url) => {
    const { answer, asked, notes } = await perform(url);
    expect({ status: answer.status, asked, notes }).toEqual({ status: 403, asked: [], notes: 1 });
  });
});
