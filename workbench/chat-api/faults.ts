import * as v from 'valibot';
import { errorShapes } from './error-body.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * How. No kind: with a `status` or a `body`, that is the answer; without either, the API's own, later.
 *
 * - `never`: no answer, for as long as somebody waits. `lost`: the connection breaks before the request
 *   arrives. `lost-after-write`, `never-after-write`: the API did what was asked, its answer does not come.
 *   `late-write`: the connection breaks at once, and the API does what was asked `delayMs` later.
 * - `html`, `truncated`, `empty`: an answer, but a login page, half of the body, or none of it. `huge`,
 *   `wrong-types`: the API's own, with 10 MB in a field that nobody knows, or with a number for each text, a
 *   text for each number and so on.
 * - `late`, `twice`: the API's own answer, which the host hands to the app `delayMs` later, whatever time-out
 *   the app asked for, or two times.
 */
export const faultKinds = [
  'never',
  'lost',
  'lost-after-write',
  'never-after-write',
  'late-write',
  'html',
  'truncated',
  'empty',
  'huge',
  'wrong-types',
  'late',
  'twice',
] as const;

/** Something that goes wrong between an app and the API. */
export const faultSchema = v.strictObject({
  method: v.optional(v.picklist(['GET', 'PUT', 'POST', 'DELETE', 'PATCH'])),
  /** Without the query; exact, or with a star at the end for all that begins so. */
  path: v.string(),
  kind: v.optional(v.picklist(faultKinds)),
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  /** Text goes out as it is, anything else as JSON. Missing: the API's usual words for the status. */
  body: v.optional(v.unknown()),
  /** Of those words; missing: as the scenario has it. */
  shape: v.optional(v.picklist(errorShapes)),
  contentType: v.optional(v.string()),
  headers: v.optional(v.record(v.string(), v.string())),
  /** How often, after how many requests that were let through. */
  times: v.optional(count),
  after: v.optional(count),
  delayMs: v.optional(count),
});

export type Fault = v.InferOutput<typeof faultSchema>;

/** The faults of a session, with their counts. */
export interface FaultPlan {
  readonly faults: readonly Fault[];
  /** The first fault that is due for this request, if any. */
  readonly next: (method: string, path: string) => Fault | undefined;
}

export function createFaultPlan(faults: readonly Fault[]): FaultPlan {
  const seen = new Map<Fault, number>();
  return {
    faults,
    next: (method, path) => {
      const matching = faults.filter((fault) => matches(fault, method, path));
      const due = matching.find((fault) => isDue(fault, seen.get(fault) ?? 0));
      for (const fault of matching) seen.set(fault, (seen.get(fault) ?? 0) + 1);
      return due;
    },
  };
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  return fault.path.endsWith('*') ? path.startsWith(fault.path.slice(0, -1)) : fault.path === path;
}

function isDue({ after = 0, times = Infinity }: Fault, seen: number): boolean {
  return seen >= after && seen < after + times;
}
