import type { Instance } from './instance.ts';
import type { CallVerb } from './messages.ts';

/**
 * What stands behind the protocol, by path: values to read, values to set, things to do. Each may throw, or
 * reject, with a message for the app. `currentUser.email` is found through a reader of `currentUser`.
 */
export interface Surface {
  readonly readers: Readonly<Record<string, (instance: Instance) => unknown>>;
  readonly writers: Readonly<Record<string, (instance: Instance, value: unknown, path: string) => void>>;
  readonly actions: Readonly<Record<string, (instance: Instance, args: readonly unknown[]) => unknown>>;
}

export type CallAnswer =
  | { readonly result: Readonly<Record<string, unknown>> }
  /** Without a `name` the SDK would resolve with the error. */
  | { readonly error: { readonly name: string; readonly message: string } };

class UnknownPath extends Error {}

function descend(value: unknown, names: readonly string[], path: string): unknown {
  return names.reduce((inner, name) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) {
      throw new UnknownPath(`Could not find "${path}".`);
    }
    return Object.entries(inner).find(([key]) => key === name)?.[1] as unknown;
  }, value);
}

function read(surface: Surface, instance: Instance, path: string): unknown {
  const names = path.split('.');
  for (let length = names.length; length > 0; length -= 1) {
    const root = names.slice(0, length).join('.');
    const reader = Object.hasOwn(surface.readers, root) ? surface.readers[root] : undefined;
    if (reader) return descend(reader(instance), names.slice(length), path);
  }
  throw new UnknownPath(`Could not find "${path}".`);
}

function write(surface: Surface, instance: Instance, path: string, value: unknown): unknown {
  // `ticket.customField:*` is for all of that kind, such as `ticket.customField:custom_field_1`.
  const name = [path, path.replace(/:.*$/s, ':*')].find((one) => Object.hasOwn(surface.writers, one));
  const writer = name === undefined ? undefined : surface.writers[name];
  if (!writer) throw new UnknownPath(`Could not set "${path}".`);
  writer(instance, value, path);
  return value;
}

function act(surface: Surface, instance: Instance, path: string, args: unknown): unknown {
  const action = Object.hasOwn(surface.actions, path) ? surface.actions[path] : undefined;
  if (!action) throw new UnknownPath(`Could not invoke "${path}".`);
  if (!Array.isArray(args)) throw new Error(`"${path}" takes a list of arguments.`);
  return action(instance, args);
}

/** Each path of a call with what it takes to answer it; `undefined` where the parameters make no sense. */
function stepsOf(
  verb: CallVerb,
  params: unknown,
  surface: Surface,
  instance: Instance,
): (readonly [path: string, step: () => unknown])[] | undefined {
  if (verb === 'get') {
    if (!Array.isArray(params) || !params.every((path) => typeof path === 'string')) return undefined;
    return params.map((path) => [path, () => read(surface, instance, path)]);
  }
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return undefined;
  const run = verb === 'set' ? write : act;
  return Object.entries(params).map(([path, value]: [string, unknown]) => [
    path,
    () => run(surface, instance, path, value),
  ]);
}

/**
 * Answers a `get`, `set` or `invoke`, path by path: one that fails spoils no other. `reportUnknown` hears of
 * paths that nothing here knows.
 */
export async function answerCall(
  call: { readonly verb: CallVerb; readonly params: unknown },
  instance: Instance,
  surface: Surface,
  reportUnknown: (path: string) => void,
): Promise<CallAnswer> {
  const steps = stepsOf(call.verb, call.params, surface, instance);
  if (!steps)
    return { error: { name: 'Error', message: `"${call.verb}" was called with wrong parameters.` } };
  const values: [string, unknown][] = [];
  const errors: [string, { message: string }][] = [];
  for (const [path, step] of steps) {
    try {
      values.push([path, await step()]);
    } catch (error) {
      if (error instanceof UnknownPath) reportUnknown(path);
      errors.push([path, { message: error instanceof Error ? error.message : String(error) }]);
    }
  }
  // Not an object literal filled by name: a path called "__proto__" is a path like any other.
  return { result: { ...Object.fromEntries(values), errors: Object.fromEntries(errors) } };
}
