/**
 * One field of a plan that is not a limit: a thing that is in, out, or there at some level.
 * `key` is the API's own name ("file_upload"). `level` is text, shown as it came.
 */
export type Feature =
  | { readonly kind: 'included'; readonly key: string }
  | { readonly kind: 'not-included'; readonly key: string }
  | { readonly kind: 'level'; readonly key: string; readonly level: string };
