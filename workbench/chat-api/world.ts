import type { Credentials } from './credentials.ts';
import type { JsonObject } from './json.ts';
import type { Rules } from './rules.ts';

/** A Chat agent as the API gives it; only what the API itself goes by is typed. */
export interface ChatAgent extends JsonObject {
  readonly id: number;
  readonly email: unknown;
  readonly roles: { readonly owner: boolean; readonly administrator: boolean };
}

/** A change to the billing contact that somebody else makes after so many reads of the account. */
interface Meanwhile {
  readonly afterAccountReads: number;
  readonly billing: JsonObject;
}

/** One Chat account in memory. Its values are never changed in place, only replaced. */
export interface World {
  readonly rules: Rules;
  readonly credentials: Credentials;
  readonly meanwhile: Meanwhile | undefined;
  accountReads: number;
  account: JsonObject;
  /** By id, ascending. */
  agents: readonly ChatAgent[];
  readonly departments: readonly JsonObject[];
  readonly triggers: readonly JsonObject[];
  readonly goals: readonly JsonObject[];
}
