import type { BrowserContext, Page } from 'playwright-core';
import { targetBehind, type Target } from './target.ts';

export interface FrameTargets {
  /** The frame that came last. */
  readonly latest: () => Target;
}

/**
 * Attaches to each frame of another site while it waits for leave to begin, and gives it once `prepare` is
 * done: a processor that is slowed down later would be slowed down too late. The settings of the page's own
 * target do not reach such a frame.
 */
export async function followFrames(
  context: BrowserContext,
  page: Page,
  prepare: (target: Target) => Promise<void>,
): Promise<FrameTargets> {
  const session = await context.newCDPSession(page);
  const targets: Target[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const target = targetBehind(session, sessionId);
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
