import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import { faultSchema } from '../chat-api/faults.ts';
import type { Accounts } from './accounts.ts';
import { actionSchema } from './actions.ts';
import type { Session } from './session.ts';
import { answer, answerDirectly, type SessionEnv } from './session-answers.ts';
import { admit, proxiedSchema, type ProxyRules } from './zendesk-proxy.ts';

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000));
const startSchema = v.strictObject({
  scenario: v.string(),
  viewer: v.optional(v.string()),
  latencyMs: v.optional(milliseconds, 0),
});
const lineSchema = v.strictObject({
  latencyMs: v.optional(milliseconds),
  faults: v.optional(v.array(faultSchema)),
});

const settingsSchema = v.record(v.string(), v.string());

/** What the proxy needs of the app whose requests they are, as it is installed. */
interface Installation {
  readonly rules: ProxyRules;
  readonly secureSettings: Readonly<Record<string, string>>;
}

export interface SessionsApi {
  readonly routes: Hono<SessionEnv>;
  readonly endAll: () => void;
}

/** The sessions of a run: started, looked into, changed and ended, below `/workbench/sessions`. */
export function createSessionsApi(
  accounts: Accounts,
  readInstallation: () => Promise<Installation>,
): SessionsApi {
  const sessions = new Map<string, Session>();
  /** Typed on the page, over those of the scenario and of the app's folder. */
  const typed = new WeakMap<Session, Readonly<Record<string, string>>>();
  const routes = new Hono<SessionEnv>();

  routes.post('/', async (c) => {
    const wish = await readBody(c, startSchema);
    if (!wish.success) return badRequest(c, wish.issues);
    const session = await accounts.start(wish.output);
    if (typeof session === 'string') return c.json({ error: `No such ${session}` }, 404);
    sessions.set(session.id, session);
    return c.json(session.described(), 201);
  });

  routes.use('/:id/*', async (c, next) => {
    const session = sessions.get(c.req.param('id'));
    if (session === undefined) return c.json({ error: 'No such session' }, 404);
    c.set('session', session);
    await next();
    return undefined;
  });

  routes.get('/:id/requests', (c) => c.json(c.var.session.requests));

  routes.post('/:id/actions', async (c) => {
    const action = await readBody(c, actionSchema);
    if (!action.success) return badRequest(c, action.issues);
    const { act } = c.var.session;
    if (act === undefined) return c.json({ error: 'Nobody here may act on this account' }, 409);
    act(action.output);
    return c.body(null, 204);
  });

  routes.patch('/:id', async (c) => {
    const changes = await readBody(c, lineSchema);
    if (!changes.success) return badRequest(c, changes.issues);
    c.var.session.changeLine(changes.output);
    return c.json(c.var.session.line());
  });

  routes.put('/:id/secure-settings', async (c) => {
    const settings = await readBody(c, settingsSchema);
    if (!settings.success) return badRequest(c, settings.issues);
    typed.set(c.var.session, settings.output);
    return c.body(null, 204);
  });

  routes.delete('/:id', (c) => {
    c.var.session.end();
    sessions.delete(c.var.session.id);
    return c.body(null, 204);
  });

  routes.all('/:id/api/*', async (c) => {
    const { pathname, search } = new URL(c.req.url);
    const url = pathname.replace(/^.*?\/api\//, '/') + search;
    const authorization = c.req.header('authorization');
    return answer(c, { method: c.req.method, url, body: await c.req.text(), authorization });
  });

  routes.post('/:id/proxy', async (c) => {
    const wish = await readBody(c, proxiedSchema);
    if (!wish.success) return badRequest(c, wish.issues);
    const { session } = c.var;
    if (wish.output.isDirect) return answerDirectly(c, wish.output);
    const { rules, secureSettings } = await readInstallation();
    const values = { ...secureSettings, ...session.secureSettings, ...typed.get(session) };
    const admission = admit(wish.output, rules, values);
    if (admission.kind === 'refused') {
      return c.json({ error: 'Forbidden', description: admission.reason }, admission.status);
    }
    return answer(c, admission.request, admission.note);
  });

  return {
    routes,
    endAll: () => {
      for (const session of sessions.values()) session.end();
      sessions.clear();
    },
  };
}

async function readBody<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.SafeParseResult<Schema>> {
  const body: unknown = await c.req.json().catch(() => undefined);
  return v.safeParse(schema, body);
}

function badRequest(c: Context, issues: readonly v.BaseIssue<unknown>[]): Response {
  const words = issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
  return c.json({ error: words.join('; ') }, 400);
}
