import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Outcome } from '../chat-api/line.ts';
import type { Accounts, Offer } from './accounts.ts';
import type { Clock } from './clock.ts';
import { timeZone } from './describe-session.ts';
import type { RealAccount } from './real-account.ts';
import { createRequestLog } from './request-log.ts';
import type { Session } from './session.ts';

/** The one account that there is to choose while the workbench is connected to a real one. */
export function realAccounts(account: RealAccount, clock: Clock): Accounts {
  return {
    offers: [offerOf(account)],
    start: ({ latencyMs }) => startRealSession(account, latencyMs, clock),
  };
}

function offerOf({ subdomain, areUpdatesAllowed }: RealAccount): Offer {
  const notice = areUpdatesAllowed
    ? `This is the real account ${subdomain}.zendesk.com, and updates are allowed.`
    : `This is the real account ${subdomain}.zendesk.com. It is only read from.`;
  return {
    id: subdomain,
    title: `${subdomain}.zendesk.com`,
    description: 'The app sees this account as the owner of the token does.',
    group: 'Real account',
    viewers: [{ id: 'token', label: 'Owner of the token' }],
    defaultViewer: 'token',
    notice,
  };
}

const roleSchema = v.fallback(v.boolean(), false);
const meSchema = v.fallback(
  v.object({
    email: v.fallback(v.string(), ''),
    display_name: v.fallback(v.string(), ''),
    roles: v.fallback(v.object({ owner: roleSchema, administrator: roleSchema }), {
      owner: false,
      administrator: false,
    }),
  }),
  { email: '', display_name: '', roles: { owner: false, administrator: false } },
);

async function startRealSession(account: RealAccount, latencyMs: number, clock: Clock): Promise<Session> {
  const id = randomUUID();
  const end = new AbortController();
  const log = createRequestLog(clock.now);
  const me = v.parse(meSchema, await readMe(account, end.signal));
  let latency = latencyMs;

  const send: Session['send'] = async (request, abandoned): Promise<Outcome> => {
    const signal = AbortSignal.any([abandoned, end.signal]);
    const answered = log.arrived(request);
    try {
      await clock.wait(latency, signal);
      const response = await account.send(request, signal);
      answered(response.status);
      return { kind: 'answered', response };
    } catch {
      return { kind: 'lost' };
    }
  };
  return {
    id,
    described: () => ({
      id,
      viewer: {
        // The token tells nothing of the user's id in Support, and an id that is guessed could prove something.
        id: 0,
        name: me.display_name,
        email: me.email,
        role: me.roles.owner || me.roles.administrator ? 'admin' : 'agent',
        locale: 'en-US',
        timeZone,
      },
      account: { subdomain: account.subdomain },
      settings: {},
      profile: { id: 0, name: me.display_name, email: me.email },
      latencyMs: latency,
      faults: [],
    }),
    requests: log.requests,
    secureSettings: {},
    isAnyHost: false,
    act: undefined,
    send,
    line: () => ({ latencyMs: latency, faults: [] }),
    changeLine: (changes) => {
      latency = changes.latencyMs ?? latency;
    },
    end: () => end.abort(),
  };
}

/** Who the token belongs to; nobody in particular where the account does not say. */
async function readMe(account: RealAccount, signal: AbortSignal): Promise<unknown> {
  const request = { method: 'GET', url: '/api/v2/chat/agents/me', body: '', authorization: undefined };
  try {
    return await (await account.send(request, signal)).json();
  } catch {
    return undefined;
  }
}
