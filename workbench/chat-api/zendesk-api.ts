import { Hono } from 'hono';
import { callerOfCurrentHost, callerOfLegacyHost, type Caller } from './caller.ts';
import { createChatRoutes } from './chat-routes.ts';
import { errorAnswer } from './error-body.ts';
import { createRateLimit } from './rate-limit.ts';
import type { World } from './world.ts';

interface ApiParts {
  readonly world: World;
  /** Whose session it is that requests to the current host come with. */
  readonly caller: Caller;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The two hosts at which a Zendesk account's Chat can be asked (Chat API, "Base addresses"). */
export interface ZendeskHosts {
  /** `https://{subdomain}.zendesk.com`, as one person with a session sees it. */
  readonly current: Hono;
  /** `https://www.zopim.com`. */
  readonly legacy: Hono;
}

/** The part of a Zendesk account's API that a Chat app sees, on both hosts. */
export function createZendeskHosts({ world, caller, now }: ApiParts): ZendeskHosts {
  const { errorShape, isIntegrated, requestsPerMinute, requestsByOthers, doOthersGoOn } = world.rules;
  const limit = createRateLimit({
    perMinute: requestsPerMinute,
    usedByOthers: requestsByOthers,
    doOthersGoOn,
    now,
  });

  const current = new Hono();
  current.get('/api/v2/account/settings', (c) =>
    caller.supportRole === 'admin'
      ? c.json({ settings: { chat: { enabled: true, integrated: isIntegrated } } })
      : errorAnswer(403, errorShape),
  );
  const callerOfCurrent = (authorization: string | undefined) =>
    callerOfCurrentHost(world, caller, authorization);
  current.route('/api/v2/chat', createChatRoutes({ world, limit, now, callerOf: callerOfCurrent }));
  current.notFound(() => errorAnswer(404, errorShape));

  const legacy = new Hono();
  const callerOfLegacy = (authorization: string | undefined) => callerOfLegacyHost(world, authorization);
  legacy.route('/api/v2', createChatRoutes({ world, limit, now, callerOf: callerOfLegacy }));
  legacy.notFound(() => errorAnswer(404, errorShape));
  return { current, legacy };
}
