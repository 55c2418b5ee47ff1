import * as v from 'valibot';
import type { HttpReply } from '../host/host.ts';
import type { Answer } from './answer.ts';
import { problemOf } from './problem.ts';

/**
 * What a reply says, checked at this one door: a value as the schema has it, or the problem. Whatever came,
 * it does not throw. `now` is in milliseconds since the epoch.
 */
export function readReply<Value>(
  reply: HttpReply,
  schema: v.GenericSchema<unknown, Value>,
  now: number,
): Answer<Value> {
  if (reply.kind === 'unanswered') return { ok: false, problem: reply };
  const problem = problemOf(reply, now);
  if (problem !== undefined) return { ok: false, problem };
  const read = v.safeParse(schema, reply.body);
  return read.success
    ? { ok: true, value: read.output }
    : { ok: false, problem: { kind: 'unreadable', status: reply.status } };
}
