import type { Browser } from 'playwright-core';
import { evaluate, targetBehind, type Target } from './target.ts';

/**
 * A page that Playwright does not know: it would make a world of its own in every frame, which takes several
 * times what some pages take themselves.
 */
export interface BarePage {
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Does something in the newest frame of another site, of which there must be so many. */
  readonly inFrame: <Result>(count: number, work: (frame: Target) => Promise<Result>) => Promise<Result>;
}

/** Opens an address in a browser context of its own, which ends with `work`. */
export async function inBarePage<Result>(
  browser: Browser,
  address: string,
  work: (page: BarePage) => Promise<Result>,
): Promise<Result> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  try {
    const size = { width: 1280, height: 900 };
    const { targetId } = await session.send('Target.createTarget', {
      url: address,
      browserContextId,
      ...size,
    });
    const attach = (id: string) => session.send('Target.attachToTarget', { targetId: id, flatten: false });
    const page = targetBehind(session, (await attach(targetId)).sessionId);
    const known = new Set<string>();
    const frames = async () =>
      (await session.send('Target.getTargets')).targetInfos.filter(
        (info) => info.type === 'iframe' && info.browserContextId === browserContextId,
      );
    let newest: string | undefined;
    return await work({
      evaluate: (expression) => evaluate(page, expression),
      inFrame: async (count, inside) => {
        const there = await until(`${count} frames`, async () => {
          const all = await frames();
          return all.length === count ? all : undefined;
        });
        newest = there.find((info) => !known.has(info.targetId))?.targetId ?? newest;
        for (const info of there) known.add(info.targetId);
        if (newest === undefined) throw new Error('There is no frame');
        const { sessionId } = await attach(newest);
        try {
          return await inside(targetBehind(session, sessionId));
        } finally {
          await session.send('Target.detachFromTarget', { sessionId });
        }
      },
    });
  } finally {
    await session.send('Target.disposeBrowserContext', { browserContextId });
    await session.detach();
  }
}

/** Asks again and again until there is an answer; gives up after half a minute. */
export async function until<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const givenUpAt = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > givenUpAt) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
