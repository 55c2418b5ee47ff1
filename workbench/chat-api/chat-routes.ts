import { Hono } from 'hono';
import { showAccount, updateAccount } from './account.ts';
import { findAgent, listAgents } from './agents.ts';
import { isAdministrator } from './caller.ts';
import { errorAnswer } from './error-body.ts';
import { retryAfterHeader, type RateLimit } from './rate-limit.ts';
import type { ChatAgent, World } from './world.ts';

interface ChatRoutesParts {
  readonly world: World;
  /** Of the account: both hosts take from it. */
  readonly limit: RateLimit;
  /** Whom a request comes from, by its `Authorization` header; `undefined` is answered 401. */
  readonly callerOf: (authorization: string | undefined) => ChatAgent | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

type ChatRoutes = Hono<{ Variables: { agent: ChatAgent } }>;

/** The calls of the Chat API, which are the same on both hosts (Chat API, "Endpoints"). */
export function createChatRoutes({ world, limit, callerOf, now }: ChatRoutesParts): ChatRoutes {
  const { errorShape, retryAfter } = world.rules;
  const chat: ChatRoutes = new Hono();

  chat.use(async (c, next) => {
    const waitMs = limit.take();
    if (waitMs !== undefined) {
      const refusal = errorAnswer(429, errorShape);
      refusal.headers.set('retry-after', retryAfterHeader(waitMs, retryAfter, now()));
      return refusal;
    }
    const agent = callerOf(c.req.header('authorization'));
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
