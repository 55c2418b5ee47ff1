import type { Account } from '../account/account.ts';
import type { AgentTally } from '../account/agent-tally.ts';
import type { Billing } from '../account/billing.ts';
import type { Agent } from '../account/seat.ts';
import type { Answer } from './answer.ts';

/** A list that was counted: what is enabled and what is not. */
export interface ListCount {
  readonly enabled: number;
  readonly disabled: number;
}

/** The departments, and whether Support runs any of them (`settings.support_group_id`). */
export interface DepartmentCount extends ListCount {
  readonly isRunBySupport: boolean;
}

/** All agents, each counted once, and how many pages it took to read them. */
export interface AgentCount extends AgentTally {
  readonly pages: number;
}

/** Hears of each page those agents who were on none before, and what all so far come to. */
export type OnAgents = (agents: readonly Agent[], soFar: AgentTally) => void;

/**
 * The Chat API, in the calls this app makes. No call throws or rejects, but with the signal's reason when
 * it is aborted.
 */
export interface ChatApi {
  /** `GET /account`. */
  readonly account: (signal: AbortSignal) => Promise<Answer<Account>>;
  /** `GET /agents/me`: the caller, as Chat knows them. */
  readonly me: (signal: AbortSignal) => Promise<Answer<Agent>>;
  /**
   * `GET /agents`, page by page from both ends until they meet. The people go to whoever listens and are not
   * kept here: most who ask want to know how many there are.
   */
  readonly agents: (onAgents: OnAgents, signal: AbortSignal) => Promise<Answer<AgentCount>>;
  /** `GET /agents/email/{email}`; `undefined` is a 404: nobody by that address, or no such call here. */
  readonly agentByEmail: (email: string, signal: AbortSignal) => Promise<Answer<Agent | undefined>>;
  /** `GET /departments`. */
  readonly departments: (signal: AbortSignal) => Promise<Answer<DepartmentCount>>;
  /** `GET /triggers`. */
  readonly triggers: (signal: AbortSignal) => Promise<Answer<ListCount>>;
  /** `GET /goals`. */
  readonly goals: (signal: AbortSignal) => Promise<Answer<ListCount>>;
  /**
   * `PUT /account` with `{"billing": changes}`, once, never retried. Its answer is partial (chat-accounts-api,
   * "Update Account"), so none is handed on: read the account again.
   */
  readonly updateBilling: (changes: Billing, signal: AbortSignal) => Promise<Answer<undefined>>;
}
