import * as v from 'valibot';
import { heldHeader, repeatedHeader } from '../chat-api/handing-on.ts';
import type { HttpCall } from '../zaf/ajax.ts';
import type { HttpAnswer } from '../zaf/jqxhr.ts';
import type { HostedApp, Scenario, Session, Standing } from './contract.ts';
import { appSchema, scenarioSchema, sessionSchema, standingSchema } from './contract.ts';
import { dataOfEvents } from './event-stream.ts';

/** The workbench's own server. All but the last two reject with an `Error` that says what went wrong. */
export interface Server {
  readonly app: (signal: AbortSignal) => Promise<HostedApp>;
  /** Now, and again at each change to an app that is watched, until the signal aborts. */
  readonly standings: (signal: AbortSignal) => AsyncIterable<Standing>;
  readonly scenarios: (signal: AbortSignal) => Promise<readonly Scenario[]>;
  readonly startSession: (
    wish: { readonly scenario: string; readonly viewer: string; readonly latencyMs: number },
    signal: AbortSignal,
  ) => Promise<Session>;
  /** Replaces what was typed before. The values stay with the server. */
  readonly setSecureSettings: (
    sessionId: string,
    settings: Readonly<Record<string, string>>,
  ) => Promise<void>;
  readonly setLatency: (sessionId: string, latencyMs: number) => Promise<void>;
  /** What the Zendesk API of a session answers. Rejects where there is no answer. */
  readonly callApi: (sessionId: string, call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>;
  /** What Zendesk's proxy answers, or the host behind it. Rejects where there is no answer. */
  readonly callProxy: (sessionId: string, call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>;
}

/** What the workbench's server says of why it cannot. */
function reasonIn(text: string): string | undefined {
  try {
    return v.parse(v.object({ error: v.string() }), JSON.parse(text)).error;
  } catch {
    return undefined;
  }
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
    if (!response.ok)
      throw new Error(reasonIn(text) ?? `The workbench answered ${response.status} for ${path}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  return {
    app: async (signal) => v.parse(appSchema, await ask('app', { signal })),
    async *standings(signal) {
      const headers = { 'x-workbench-nonce': nonce };
      const { body } = await fetch('/workbench/news', { headers, signal, cache: 'no-store' });
      if (!body) return;
      for await (const data of dataOfEvents(body)) yield v.parse(standingSchema, JSON.parse(data));
    },
    scenarios: async (signal) => v.parse(v.array(scenarioSchema), await ask('scenarios', { signal })),
    startSession: async (wish, signal) =>
      v.parse(sessionSchema, await ask('sessions', { method: 'POST', body: JSON.stringify(wish), signal })),
    setSecureSettings: async (sessionId, settings) => {
      await ask(`sessions/${sessionId}/secure-settings`, { method: 'PUT', body: JSON.stringify(settings) });
    },
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
    callProxy: async (sessionId, { method, url, headers, body, isSecure, isDirect }, signal) => {
      const response = await fetch(`/workbench/sessions/${sessionId}/proxy`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-workbench-nonce': nonce },
        body: JSON.stringify({ method, url, headers, body, isSecure, isDirect }),
        signal,
        cache: 'no-store',
      });
      return answerOf(response);
    },
  };
}
