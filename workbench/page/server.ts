import * as v from 'valibot';
import { heldHeader, repeatedHeader } from '../chat-api/handing-on.ts';
import type { HttpCall } from '../zaf/ajax.ts';
import type { HttpAnswer } from '../zaf/jqxhr.ts';
import type { Manifest, Scenario, Session } from './contract.ts';
import { manifestSchema, scenarioSchema, sessionSchema } from './contract.ts';

/** The workbench's own server. All but the last two reject with an `Error` that says what went wrong. */
export interface Server {
  readonly manifest: (signal: AbortSignal) => Promise<Manifest>;
  readonly scenarios: (signal: AbortSignal) => Promise<readonly Scenario[]>;
  readonly startSession: (
    wish: { readonly scenario: string; readonly viewer: string; readonly latencyMs: number },
    signal: AbortSignal,
  ) => Promise<Session>;
  readonly setLatency: (sessionId: string, latencyMs: number) => Promise<void>;
  /** What the Zendesk API of a session answers. Rejects where there is no answer. */
  readonly callApi: (sessionId: string, call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>;
  /** What Zendesk's proxy answers, or the host behind it. Rejects where there is no answer. */
  readonly callProxy: (sessionId: string, call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>;
}

async function answerOf(response: Response): Promise<HttpAnswer> {
  const { status, statusText, headers } = response;
  const held = headers.get(heldHeader);
  return {
    status,
    statusText,
    headers: [...headers.entries()].filter(([name]) => name !== heldHeader && name !== repeatedHeader),
    text: await response.text(),
    ...(held !== null && { heldMs: Number(held) }),
    ...(headers.has(repeatedHeader) && { isRepeated: true }),
  };
}

/** `nonce`: of this run of the server, from the page that it served. */
export function createServer(nonce: string): Server {
  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', 'x-workbench-nonce': nonce };
    const response = await fetch(`/workbench/${path}`, { ...init, headers, cache: 'no-store' });
    const text = await response.text();
    if (!response.ok) throw new Error(`The workbench answered ${response.status} for ${path}: ${text}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  return {
    manifest: async (signal) => v.parse(manifestSchema, await ask('manifest', { signal })),
    scenarios: async (signal) => v.parse(v.array(scenarioSchema), await ask('scenarios', { signal })),
    startSession: async (wish, signal) =>
      v.parse(sessionSchema, await ask('sessions', { method: 'POST', body: JSON.stringify(wish), signal })),
    setLatency: async (sessionId, latencyMs) => {
      await ask(`sessions/${sessionId}`, { method: 'PATCH', body: JSON.stringify({ latencyMs }) });
    },
    callApi: async (sessionId, { method, url, headers, body }, signal) => {
      const response = await fetch(`/workbench/sessions/${sessionId}/api${url}`, {
        method,
        headers: { ...headers, 'x-workbench-nonce': nonce },
        ...(body !== undefined && { body }),
        signal,
        cache: 'no-store',
      });
      return answerOf(response);
    },
    callProxy: async (sessionId, { method, url, headers, body, isSecure }, signal) => {
      const response = await fetch(`/workbench/sessions/${sessionId}/proxy`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-workbench-nonce': nonce },
        body: JSON.stringify({ method, url, headers, body, isSecure }),
        signal,
        cache: 'no-store',
      });
      return answerOf(response);
    },
  };
}
