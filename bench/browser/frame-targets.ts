import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';
import { within } from './within.ts';

/** The DevTools side of a frame of another site than its page, which is a target of its own. */
export interface FrameTarget {
  /** Rejects where there is no answer within half a minute. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
}

export interface FrameTargets {
  /** The frame that came last. */
  readonly latest: () => FrameTarget;
}

const replySchema = v.object({
  id: v.number(),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});

/**
 * Attaches to each frame of another site while it waits for leave to begin, and gives it once `prepare` is
 * done: a processor that is slowed down later would be slowed down too late. The settings of the page's own
 * target do not reach such a frame.
 */
export async function followFrames(
  context: BrowserContext,
  page: Page,
  prepare: (target: FrameTarget) => Promise<void>,
): Promise<FrameTargets> {
  const session = await context.newCDPSession(page);
  const targets: FrameTarget[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const target = targetOf(session, sessionId);
    if (targetInfo.type === 'iframe') targets.push(target);
    // Whoever waits for the frame hears that it never came.
    void prepare(target)
      .then(() => target.send('Runtime.runIfWaitingForDebugger'))
      .catch(() => undefined);
  });
  // Not "flat": that is for clients that tell sessions apart in every message.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
  return {
    latest: () => {
      const target = targets.at(-1);
      if (target === undefined) throw new Error('The app’s frame is no target of its own');
      return target;
    },
  };
}

function targetOf(session: CDPSession, sessionId: string): FrameTarget {
  const waiting = new Map<number, (reply: v.InferOutput<typeof replySchema>) => void>();
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
      const replied = new Promise<v.InferOutput<typeof replySchema>>((resolve) => waiting.set(id, resolve));
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      const { error, result } = await within(30_000, method, replied);
      waiting.delete(id);
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
  };
}
