import { errorAnswer, errorPage } from './error-body.ts';
import type { ErrorShape } from './error-body.ts';
import type { Fault } from './faults.ts';
import { heldHeader, repeatedHeader } from './handing-on.ts';
import { swollen, withWrongTypes } from './spoilt-body.ts';

/** The answer that a fault makes: one of its own, or what it leaves of the API's. */
export async function spoiltAnswer(
  fault: Fault,
  shape: ErrorShape,
  ask: () => Promise<Response>,
): Promise<Response> {
  const answer = await bareAnswer(fault, shape, ask);
  const headers = new Headers(answer.headers);
  if (fault.contentType !== undefined) headers.set('content-type', fault.contentType);
  for (const [name, value] of Object.entries(fault.headers ?? {})) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}

async function bareAnswer(fault: Fault, shape: ErrorShape, ask: () => Promise<Response>): Promise<Response> {
  const { kind, status, body, delayMs = 0 } = fault;
  switch (kind) {
    case 'html':
      return new Response(errorPage('Sign in'), {
        status: status ?? 200,
        headers: { 'content-type': 'text/html' },
      });
    case 'empty':
      return new Response(null, { status: status ?? 200 });
    case 'truncated':
      return half(await ask());
    case 'huge':
      return rewritten(await ask(), swollen);
    case 'wrong-types':
      return rewritten(await ask(), withWrongTypes);
    case 'late':
      return withHeader(await ask(), heldHeader, String(delayMs));
    case 'twice':
      return withHeader(await ask(), repeatedHeader, 'yes');
    default:
      if (body !== undefined) return ownAnswer(body, status ?? 200);
      return status === undefined ? ask() : errorAnswer(status, fault.shape ?? shape);
  }
}

async function rewritten(answer: Response, rewrite: (body: unknown) => unknown): Promise<Response> {
  const body: unknown = await answer.json();
  return Response.json(rewrite(body), { status: answer.status });
}

async function withHeader(answer: Response, name: string, value: string): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.set(name, value);
  return new Response(await answer.text(), { status: answer.status, headers });
}

function ownAnswer(body: unknown, status: number): Response {
  return typeof body === 'string'
    ? new Response(body, { status, headers: { 'content-type': 'application/json' } })
    : Response.json(body, { status });
}

async function half(answer: Response): Promise<Response> {
  const text = await answer.text();
  const { status, headers } = answer;
  return new Response(text.slice(0, text.length / 2), { status, headers });
}
