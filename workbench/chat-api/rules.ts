import * as v from 'valibot';
import { billingTextFields } from './billing-check.ts';
import { errorShapes } from './error-body.ts';

/** How this Chat account's API behaves where the documentation leaves it open or lets accounts differ. */
export const rulesSchema = v.strictObject({
  /** Created in Support: `PUT /account` is refused to everyone ("If you created your account in Support"). */
  isSupportCreated: v.optional(v.boolean(), false),
  /** Of the whole account, and how many of them others used up before this session's first minute. */
  requestsPerMinute: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 200),
  requestsByOthers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Whether they use up as many in every minute after that. */
  doOthersGoOn: v.optional(v.boolean(), false),
  retryAfter: v.optional(v.picklist(['seconds', 'date']), 'seconds'),
  /** In which order a page of `GET /agents?max_id=` comes: not documented, so both are served. */
  maxIdOrder: v.optional(v.picklist(['ascending', 'descending']), 'descending'),
  errorShape: v.optional(v.picklist(errorShapes), 'described'),
  /** Whether `GET /agents/email/{email}` is there at all. */
  hasAgentByEmail: v.optional(v.boolean(), true),
  /** Billing fields that a PUT accepts and does not store. */
  notTakenOver: v.optional(v.array(v.picklist(billingTextFields)), []),
  /** What `settings.chat.integrated` of Support's `GET /account/settings` says. */
  isIntegrated: v.optional(v.boolean(), false),
});

export type Rules = v.InferOutput<typeof rulesSchema>;
