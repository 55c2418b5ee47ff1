import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';
import { within } from './within.ts';

/** The DevTools side of a page, or of a frame that has a process of its own. */
export interface Target {
  /** Rejects where there is no answer within half a minute. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
}

const replySchema = v.object({
  id: v.number(),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});
type Reply = v.InferOutput<typeof replySchema>;

/** Speaks to the target that another one is attached to, under the id of that session. */
export function targetBehind(session: CDPSession, sessionId: string): Target {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const reply = v.safeParse(replySchema, JSON.parse(received.message));
    // What has no id is an event.
    if (reply.success) waiting.get(reply.output.id)?.(reply.output);
  });
  return {
    send: async (method, params = {}) => {
      last += 1;
      const id = last;
      const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { error, result } = await within(30_000, method, replied);
      waiting.delete(id);
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
  };
}

const evaluatedSchema = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(v.object({ text: v.string() })),
});

/** What an expression is worth in the target; waits for a promise. */
export async function evaluate(target: Target, expression: string): Promise<unknown> {
  const answer = await target.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  const { result, exceptionDetails } = v.parse(evaluatedSchema, answer);
  if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.text}`);
  return result.value;
}
