import type { Cap } from './cap.ts';
import type { Feature } from './feature.ts';

/** The caps of a plan, one for each plan field that is a limit. */
export interface PlanCaps {
  readonly agents: Cap;
  readonly departments: Cap;
  readonly basicTriggers: Cap;
  readonly advancedTriggers: Cap;
  readonly goals: Cap;
  readonly concurrentChats: Cap;
  readonly historySearchDays: Cap;
}

/** The package of a Chat account (`plan` of `GET /account`). Texts are as the API sent them. */
export interface Plan {
  /** The plan's id, such as "team" or "enterprise": an open set. */
  readonly name: string | undefined;
  readonly shortDescription: string | undefined;
  readonly longDescription: string | undefined;
  readonly caps: PlanCaps;
  /** In the order of the answer, without the fields that are caps, names or descriptions. */
  readonly features: readonly Feature[];
}
