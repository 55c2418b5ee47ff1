import { isJsonObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { World } from './world.ts';

/** The account's billing contact, empty where none is stored. */
export function billingOf(world: World): JsonObject {
  const { billing } = world.account;
  return isJsonObject(billing) ? billing : {};
}

/** Stores the changed fields of the billing contact and keeps the others. */
export function storeBilling(world: World, changes: JsonObject): void {
  world.account = { ...world.account, billing: { ...billingOf(world), ...changes } };
}
