/** Something that is there only once it was asked for and has come, such as a module. */
export interface Later<Thing> {
  readonly now: () => Thing | undefined;
  /** The same thing each time. Rejects where it cannot be had; it can be asked for again then. */
  readonly load: () => Promise<Thing>;
}

/** Both of two, which are asked for together. */
export function both<One, Other>(one: Later<One>, other: Later<Other>): Later<readonly [One, Other]> {
  return {
    now: () => {
      const [first, second] = [one.now(), other.now()];
      return first === undefined || second === undefined ? undefined : [first, second];
    },
    load: () => Promise.all([one.load(), other.load()]),
  };
}

/** `load` is called once, and once more after each failure, when somebody asks. */
export function later<Thing>(load: () => Promise<Thing>): Later<Thing> {
  let thing: Thing | undefined;
  let loading: Promise<Thing> | undefined;
  return {
    now: () => thing,
    load: () =>
      (loading ??= load().then(
        (loaded) => (thing = loaded),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      )),
  };
}
