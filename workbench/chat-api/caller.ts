import type { ChatAgent, World } from './world.ts';

/** Who is signed in to Support. */
export interface Caller {
  /** Their id in Chat. */
  readonly agentId: number;
  /** Their role in Support: what Support's own API goes by. */
  readonly supportRole: 'admin' | 'agent';
}

/**
 * Whom the current host takes a request to come from: by the token in its `Authorization`, where there is
 * one, else by the session, where this account's Chat takes sessions.
 */
export function callerOfCurrentHost(
  world: World,
  session: Caller,
  authorization: string | undefined,
): ChatAgent | undefined {
  if (authorization !== undefined) return agentWithId(world, byToken(world, authorization));
  return world.credentials.areSessionsTaken ? agentWithId(world, session.agentId) : undefined;
}

/** The legacy host knows no session: a token, or the document's `-u {email}:{password}`. */
export function callerOfLegacyHost(world: World, authorization: string | undefined): ChatAgent | undefined {
  if (authorization === undefined) return undefined;
  return agentWithId(world, byToken(world, authorization) ?? byLogin(world, authorization));
}

/** An owner is an administrator too. */
export function isAdministrator(agent: ChatAgent): boolean {
  return agent.roles.owner || agent.roles.administrator;
}

function byToken({ credentials }: World, authorization: string): number | undefined {
  return valueIn(credentials.tokens, /^Bearer (\S+)$/i.exec(authorization)?.[1]);
}

function byLogin({ credentials }: World, authorization: string): number | undefined {
  const encoded = /^Basic (\S+)$/i.exec(authorization)?.[1];
  return valueIn(credentials.logins, encoded && Buffer.from(encoded, 'base64').toString('utf8'));
}

function valueIn(ids: Readonly<Record<string, number>>, key: string | undefined): number | undefined {
  return key !== undefined && Object.hasOwn(ids, key) ? ids[key] : undefined;
}

/** `undefined` once the agent was removed, too. */
function agentWithId(world: World, wanted: number | undefined): ChatAgent | undefined {
  return world.agents.find(({ id }) => id === wanted);
}
