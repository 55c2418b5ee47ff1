import { Hono } from 'hono';
import { showAccount, updateAccount } from './account.ts';
import { findAgent, listAgents } from './agents.ts';
import { agentOf, isAdministrator } from './caller.ts';
import type { Caller } from './caller.ts';
import { errorAnswer } from './error-body.ts';
import { createRateLimit, retryAfterHeader } from './rate-limit.ts';
import type { ChatAgent, World } from './world.ts';

interface ApiParts {
  readonly world: World;
  readonly caller: Caller;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The part of a Zendesk account's API that a Chat app sees, as one person with a session sees it. */
export function createZendeskApi(parts: ApiParts): Hono {
  const { world, caller } = parts;
  const { errorShape, isIntegrated } = world.rules;
  const api = new Hono();
  api.get('/api/v2/account/settings', (c) =>
    caller.supportRole === 'admin'
      ? c.json({ settings: { chat: { enabled: true, integrated: isIntegrated } } })
      : errorAnswer(403, errorShape),
  );
  api.route('/api/v2/chat', createChatApi(parts));
  api.notFound(() => errorAnswer(404, errorShape));
  return api;
}

function createChatApi({ world, caller, now }: ApiParts): Hono<{ Variables: { agent: ChatAgent } }> {
  const { errorShape, requestsPerMinute, requestsByOthers, retryAfter } = world.rules;
  const limit = createRateLimit({ perMinute: requestsPerMinute, usedByOthers: requestsByOthers, now });
  const chat = new Hono<{ Variables: { agent: ChatAgent } }>();

  chat.use(async (c, next) => {
    const waitMs = limit.take();
    if (waitMs !== undefined) {
      const refusal = errorAnswer(429, errorShape);
      refusal.headers.set('retry-after', retryAfterHeader(waitMs, retryAfter, now()));
      return refusal;
    }
    const agent = agentOf(world, caller);
    if (agent === undefined) return errorAnswer(401, errorShape);
    c.set('agent', agent);
    await next();
    return undefined;
  });

  chat.get('/account', (c) => showAccount(world, c.var.agent));
  chat.put('/account', async (c) => updateAccount(world, c.var.agent, await c.req.text()));
  chat.get('/agents', (c) => listAgents(world, c.var.agent, new URL(c.req.url).searchParams));
  chat.get('/agents/me', (c) => c.json(c.var.agent));
  chat.get('/agents/email/:email', (c) => findAgent(world, c.req.param('email')));
  for (const list of ['departments', 'triggers', 'goals'] as const) {
    chat.get(`/${list}`, (c) =>
      isAdministrator(c.var.agent) ? c.json(world[list]) : errorAnswer(403, errorShape),
    );
  }
  return chat;
}
