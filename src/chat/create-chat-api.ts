import * as v from 'valibot';
import { accountSchema } from './account-schema.ts';
import { pageLimit, type Cursor } from './agent-cursors.ts';
import { agentPageSchema, agentSchema } from './agent-schema.ts';
import { walkAgents } from './agent-walk.ts';
import type { Answer } from './answer.ts';
import type { ChatApi } from './chat-api.ts';
import type { Connection } from './connection.ts';
import { countSchema, departmentsSchema } from './list-schemas.ts';
import { createPace, type PaceParts } from './pace.ts';
import { createPatience } from './patience.ts';
import { readReply } from './read-reply.ts';
import { createRequests, type RequestParts } from './requests.ts';

/**
 * An answer to an update: JSON or nothing. Text is a page that something else sent, so whether the update
 * arrived is not known.
 */
const updateSchema = v.pipe(
  v.unknown(),
  v.check((body) => typeof body !== 'string'),
  v.transform(() => undefined),
);

/** The Chat API through Zendesk Support, by any connection. All of one instance share one pace. */
export function createChatApis(parts: RequestParts & PaceParts): (connection: Connection) => ChatApi {
  const pace = createPace(parts);
  return (connection) => createChatApi(parts, connection, pace);
}

function createChatApi(
  parts: RequestParts,
  connection: Connection,
  pace: ReturnType<typeof createPace>,
): ChatApi {
  const requests = createRequests(parts, connection, pace);
  const patience = createPatience(parts.now);

  const get = async <Value>(
    path: string,
    schema: v.GenericSchema<unknown, Value>,
    signal: AbortSignal,
  ): Promise<Answer<Value>> => {
    const reply = await requests.get(path, signal);
    return patience(reply, readReply(reply, schema, parts.now()));
  };

  return {
    account: (signal) => get('/account', accountSchema, signal),
    me: (signal) => get('/agents/me', agentSchema, signal),
    agents: (onAgents, signal) =>
      walkAgents((cursor) => get(agentsPath(cursor), agentPageSchema, signal), onAgents),
    agentByEmail: async (email, signal) => {
      const answer = await get(`/agents/email/${encodeURIComponent(email)}`, agentSchema, signal);
      return !answer.ok && answer.problem.kind === 'not-found' ? { ok: true, value: undefined } : answer;
    },
    departments: (signal) => get('/departments', departmentsSchema, signal),
    triggers: (signal) => get('/triggers', countSchema, signal),
    goals: (signal) => get('/goals', countSchema, signal),
    updateBilling: async (changes, signal) =>
      connection.kind === 'shared'
        ? onlyReads
        : readReply(await requests.put('/account', { billing: changes }, signal), updateSchema, parts.now()),
  };
}

/** Nobody who uses a shared credential is who it belongs to: nothing is ever written with it. */
const onlyReads: Answer<never> = { ok: false, problem: { kind: 'not-allowed', status: 405 } };

function agentsPath({ kind, id }: Cursor): string {
  const name = kind === 'since' ? 'since_id' : 'max_id';
  return `/agents?limit=${pageLimit}&${name}=${id}`;
}
