import type { ChatAgent, World } from './world.ts';

/** Whose session a request carries. */
export interface Caller {
  /** Their id in Chat. */
  readonly agentId: number;
  /** Their role in Support: what Support's own API goes by. */
  readonly supportRole: 'admin' | 'agent';
}

/** The caller as Chat knows them now; `undefined` once their agent was removed. */
export function agentOf(world: World, caller: Caller): ChatAgent | undefined {
  return world.agents.find(({ id }) => id === caller.agentId);
}

/** An owner is an administrator too. */
export function isAdministrator(agent: ChatAgent): boolean {
  return agent.roles.owner || agent.roles.administrator;
}
