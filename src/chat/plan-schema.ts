import * as v from 'valibot';
import type { Plan } from '../account/plan.ts';
import { capSchema } from './cap-schema.ts';
import { featuresOf } from './features.ts';
import { jsonObject, text } from './fields.ts';

const knownFields = {
  name: text,
  short_desc: text,
  long_desc: text,
  max_agents: capSchema,
  max_departments: capSchema,
  max_basic_triggers: capSchema,
  max_advanced_triggers: capSchema,
  goals: capSchema,
  max_concurrent_chats: capSchema,
  max_history_search_days: capSchema,
  // Read so that it is no feature. Its unit is not documented, so it is not shown.
  price: v.optional(v.unknown()),
};

/** `plan` of an account. Total on any object; every field may be missing. */
export const planSchema = v.pipe(
  jsonObject,
  v.objectWithRest(knownFields, v.unknown()),
  v.transform((plan): Plan => ({
    name: plan.name,
    shortDescription: plan.short_desc,
    longDescription: plan.long_desc,
    caps: {
      agents: plan.max_agents,
      departments: plan.max_departments,
      basicTriggers: plan.max_basic_triggers,
      advancedTriggers: plan.max_advanced_triggers,
      goals: plan.goals,
      concurrentChats: plan.max_concurrent_chats,
      historySearchDays: plan.max_history_search_days,
    },
    features: featuresOf(unknownFields(plan)),
  })),
);

function unknownFields(plan: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !Object.hasOwn(knownFields, key)));
}
