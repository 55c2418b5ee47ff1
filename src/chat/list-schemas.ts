import * as v from 'valibot';
import type { DepartmentCount, ListCount } from './chat-api.ts';
import { jsonObject, statedFlag } from './fields.ts';

/**
 * `GET /triggers`, `GET /goals`: all that counts is what is enabled. A list that does not say so of each is
 * unreadable: a count that leaves some out would show room where there may be none.
 */
export const countSchema = v.pipe(
  v.array(v.pipe(jsonObject, v.object({ enabled: statedFlag }))),
  v.transform((items): ListCount => countOf(items)),
);

const supportGroupId = v.union([
  v.pipe(v.number(), v.minValue(1)),
  v.pipe(v.string(), v.trim(), v.nonEmpty()),
]);

/** Whether a department's settings name the group of Support that runs it. */
const isRunBySupport = v.fallback(
  v.pipe(
    v.object({ support_group_id: supportGroupId }),
    v.transform(() => true),
  ),
  false,
);

/** `GET /departments`. */
export const departmentsSchema = v.pipe(
  v.array(v.pipe(jsonObject, v.object({ enabled: statedFlag, settings: isRunBySupport }))),
  v.transform((departments): DepartmentCount => ({
    ...countOf(departments),
    isRunBySupport: departments.some(({ settings }) => settings),
  })),
);

function countOf(items: readonly { readonly enabled: boolean }[]): ListCount {
  const enabled = items.filter((item) => item.enabled).length;
  return { enabled, disabled: items.length - enabled };
}
