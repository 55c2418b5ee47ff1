import type { Billing } from './billing.ts';
import type { Plan } from './plan.ts';

/** A Zendesk Chat account (`GET /account`). Everything may be missing: the API promises nothing. */
export interface Account {
  /** The widget key. */
  readonly key: string | undefined;
  /** "active" is the only value ever seen; shown as it is. */
  readonly status: string | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number | undefined;
  readonly plan: Plan;
  /** `undefined` where the answer has no `billing`: the API gives it to the owner alone. */
  readonly billing: Billing | undefined;
}
