import { checkUpdate } from './billing-check.ts';
import { billingOf, storeBilling } from './billing.ts';
import { isAdministrator } from './caller.ts';
import { errorAnswer } from './error-body.ts';
import { isJsonObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { ChatAgent, World } from './world.ts';

/** `GET /account`: for administrators; `billing` for the owner alone. */
export function showAccount(world: World, agent: ChatAgent): Response {
  if (!isAdministrator(agent)) return errorAnswer(403, world.rules.errorShape);
  const { billing, ...rest } = world.account;
  const answer = agent.roles.owner && billing !== undefined ? world.account : rest;
  countRead(world);
  return Response.json(answer);
}

/** `PUT /account`: for the owner of an account that was not created in Support. `body` is what was sent. */
export function updateAccount(world: World, agent: ChatAgent, body: string): Response {
  const { errorShape, isSupportCreated, notTakenOver } = world.rules;
  if (!agent.roles.owner || isSupportCreated) return errorAnswer(403, errorShape);
  const check = checkUpdate(parsed(body));
  switch (check.kind) {
    case 'malformed':
      return errorAnswer(400, errorShape, check.message);
    case 'invalid':
      return Response.json(
        { error: 'Unprocessable Entity', description: 'Some fields are not valid', errors: check.errors },
        { status: 422 },
      );
    case 'changes':
      storeBilling(world, omit(check.changes, notTakenOver));
      return Response.json(partialAnswer(world, Object.keys(check.changes)));
  }
}

/** Like the documented answer to an update: part of `billing`, and one field of the plan. */
function partialAnswer(world: World, changed: readonly string[]): JsonObject {
  const { plan } = world.account;
  return {
    ...world.account,
    billing: pick(billingOf(world), changed),
    plan: isJsonObject(plan) ? pick(plan, ['file_upload']) : {},
  };
}

/** Somebody else's change lands between two reads: after this one was answered. */
function countRead(world: World): void {
  world.accountReads += 1;
  if (world.accountReads === world.meanwhile?.afterAccountReads) {
    storeBilling(world, world.meanwhile.billing);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function pick(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
}

function omit(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
