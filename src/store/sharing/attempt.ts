/** What `action` gives, or `undefined` where it throws: for browser features that may be barred at any time. */
export function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
