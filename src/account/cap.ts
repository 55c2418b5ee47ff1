/**
 * What a plan says about one limit.
 *
 * `max` is a whole number, 0 or more. `unknown` is a cap that the plan does not state, or states in a
 * form that is not a limit: never zero, never "no limit".
 */
export type Cap =
  | { readonly kind: 'counted'; readonly max: number }
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'unknown' };
