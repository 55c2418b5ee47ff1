import { isAdministrator } from './caller.ts';
import { errorAnswer } from './error-body.ts';
import type { ChatAgent, World } from './world.ts';

const largestLimit = 100;
const usualLimit = 50;

/**
 * `GET /agents`: by id cursor. `since_id` goes forward and `max_id` back, both inclusive; together they
 * are a range, read forward.
 */
export function listAgents(world: World, agent: ChatAgent, query: URLSearchParams): Response {
  const { errorShape, maxIdOrder } = world.rules;
  if (!isAdministrator(agent)) return errorAnswer(403, errorShape);
  const limit = wholeNumber(query.get('limit') ?? String(usualLimit));
  const since = wholeNumber(query.get('since_id') ?? '0');
  const max = wholeNumber(query.get('max_id') ?? String(Number.MAX_SAFE_INTEGER));
  if (limit === undefined || limit < 1 || limit > largestLimit) {
    return errorAnswer(400, errorShape, `limit must be from 1 to ${largestLimit}`);
  }
  if (since === undefined || max === undefined) {
    return errorAnswer(400, errorShape, 'since_id and max_id must be ids');
  }
  const inRange = world.agents.filter(({ id }) => id >= since && id <= max);
  if (!query.has('max_id') || query.has('since_id')) return Response.json(inRange.slice(0, limit));
  const page = inRange.slice(-limit);
  return Response.json(maxIdOrder === 'ascending' ? page : page.toReversed());
}

/** `GET /agents/email/{email}`: in any letter case; 404 for nobody, and for all where the call is missing. */
export function findAgent(world: World, email: string): Response {
  const found = world.rules.hasAgentByEmail
    ? world.agents.find((agent) => hasAddress(agent, email))
    : undefined;
  return found === undefined ? errorAnswer(404, world.rules.errorShape) : Response.json(found);
}

function hasAddress({ email }: ChatAgent, address: string): boolean {
  return typeof email === 'string' && email.toLowerCase() === address.toLowerCase();
}

function wholeNumber(text: string): number | undefined {
  const number = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(number) ? number : undefined;
}
