import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { ApiRequest } from './api-request.ts';
import { breakConnection } from './break-connection.ts';
import { noteHeader } from './note-header.ts';
import type { Session } from './session.ts';
import type { ProxiedRequest } from './zendesk-proxy.ts';

/** A request that belongs to a session. */
export interface SessionEnv {
  Bindings: HttpBindings;
  Variables: { session: Session };
}

/** What the API of the session answers, with a note for the page's log, or a connection that breaks. */
export async function answer(c: Context<SessionEnv>, request: ApiRequest, note?: string): Promise<Response> {
  const outcome = await c.var.session.send(request, c.req.raw.signal);
  if (outcome.kind === 'answered') {
    const { response } = outcome;
    if (note !== undefined) response.headers.append(noteHeader, encodeURIComponent(note));
    return response;
  }
  breakConnection(c.env.outgoing);
  return RESPONSE_ALREADY_SENT;
}

/** What its host answers to a request past the proxy. The workbench itself asks no host. */
export function answerDirectly(
  c: Context<SessionEnv>,
  { method, url, headers, body }: ProxiedRequest,
): Response | Promise<Response> {
  if (c.var.session.isAnyHost) {
    return answer(c, { method, url, body, authorization: headers['authorization'] });
  }
  const description = `Refused: ${method} ${url} with cors. The workbench asks nobody but its own server.`;
  return c.json({ error: 'Forbidden', description }, 403, {
    [noteHeader]: encodeURIComponent(description),
  });
}
