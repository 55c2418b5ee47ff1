import { describe, expect, it, vi } from 'vitest';
import type { HttpCall } from '../zaf/ajax.ts';
import type { HttpAnswer } from '../zaf/jqxhr.ts';
import { createPerform } from './perform.ts';

const fine: HttpAnswer = { status: 200, statusText: 'OK', headers: [], text: '' };

async function perform(url: string, more: Partial<HttpCall> = {}) {
  const asked: string[] = [];
  const ask = (whom: string) => (sent: HttpCall) => {
    asked.push(`${whom} ${sent.url}`);
    return Promise.resolve(fine);
  };
  const note = vi.fn();
  const run = createPerform({ callApi: ask('API'), callProxy: ask('proxy') }, note);
  const call = { method: 'GET', url, headers: {}, body: undefined, ...more };
  const answer = await run(call, new AbortController().signal);
  return { status: answer.status, asked, notes: note.mock.calls.length };
}

describe('a request of the app', () => {
  it.each([
    ['/api/v2/chat/account?x=1', '/api/v2/chat/account?x=1'],
    ['api/v2/users/me.json', '/api/v2/users/me.json'],
    ['/a/../../../workbench/manifest', '/workbench/manifest'],
  ])('to %s reaches the API of its session, and nothing above it', async (url, path) => {
    expect(await perform(url)).toEqual({ status: 200, asked: [`API ${path}`], notes: 0 });
  });

  it.each([
    ['https://api.example.com/x'],
    ['HTTP://localhost/'],
    ['//example.com/x'],
    ['javascript:alert(1)'],
  ])('to %s is for the proxy to decide on', async (url) => {
    expect(await perform(url)).toEqual({ status: 200, asked: [`proxy ${url}`], notes: 0 });
  });

  it('gets the answer without what the server said beside it, which is noted', async () => {
    const said = `${encodeURIComponent('No answer, sorry')}, ${encodeURIComponent('Filled in')}`;
    const headers = [['x-workbench-note', said] as const, ['etag', '1'] as const];
    const note = vi.fn();
    const ask = () => Promise.resolve({ ...fine, headers });
    const run = createPerform({ callApi: ask, callProxy: ask }, note);
    const call = { method: 'GET', url: '/x', headers: {}, body: undefined };
    expect((await run(call, new AbortController().signal)).headers).toEqual([['etag', '1']]);
    expect(note.mock.calls).toEqual([['No answer, sorry'], ['Filled in']]);
  });
});
