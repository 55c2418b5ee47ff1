import { request as send, type RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import type { ApiRequest } from './api-request.ts';

/** A real Zendesk account, asked over https with a token that stays in this process. */
export interface RealAccount {
  readonly subdomain: string;
  readonly areUpdatesAllowed: boolean;
  /** Rejects where no answer comes, and when the signal aborts. */
  readonly send: (request: ApiRequest, signal: AbortSignal) => Promise<Response>;
}

interface RealAccountParts {
  readonly subdomain: string;
  readonly token: string;
  readonly areUpdatesAllowed: boolean;
  /** Where the account's name leads to, and whose certificates are trusted, if not as everywhere. */
  readonly network?: Pick<RequestOptions, 'ca' | 'lookup' | 'port'>;
}

const timeoutMs = 30_000;
const passedOn = ['content-type', 'retry-after'];

/**
 * Sends requests to that account's host and to nowhere else: redirects are not followed, and addresses that
 * went to Zendesk's proxy are refused. The token goes out in the `Authorization` header of requests that have
 * none of their own, and is in nothing that comes back.
 */
export function connectRealAccount(parts: RealAccountParts): RealAccount {
  const { subdomain, token, areUpdatesAllowed, network = {} } = parts;
  const hostname = `${subdomain}.zendesk.com`;
  return {
    subdomain,
    areUpdatesAllowed,
    send: (request, signal) => {
      const refusal = refusalOf(request, hostname, areUpdatesAllowed);
      if (refusal !== undefined) {
        return Promise.resolve(Response.json({ error: 'Forbidden', description: refusal }, { status: 403 }));
      }
      const { method, url: path, body, authorization = `Bearer ${token}` } = request;
      const headers = {
        accept: 'application/json',
        authorization,
        ...(body !== '' && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      };
      return ask({ hostname, path, method, headers, timeout: timeoutMs, signal, ...network }, body);
    },
  };
}

function refusalOf({ method, url }: ApiRequest, hostname: string, areUpdatesAllowed: boolean) {
  if (!url.startsWith('/api/')) return `The workbench sends to the API of ${hostname} alone.`;
  if (method === 'GET' || method === 'HEAD' || areUpdatesAllowed) return undefined;
  return `The workbench only reads from ${hostname}. To update, start it with --allow-updates.`;
}

function ask(options: RequestOptions, body: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = send(options, (incoming) => {
      const headers = new Headers();
      for (const name of passedOn) {
        const value = incoming.headers[name];
        if (typeof value === 'string') headers.set(name, value);
      }
      const { statusCode = 502 } = incoming;
      text(incoming).then(
        (answer) =>
          resolve(new Response(hasBody(statusCode) ? answer : null, { status: statusCode, headers })),
        reject,
      );
    });
    request.on('timeout', () => request.destroy(new Error('No answer in time')));
    request.on('error', reject);
    request.end(body);
  });
}

function hasBody(status: number): boolean {
  return status !== 204 && status !== 304;
}
