import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { News, Standing } from '../dev/news.ts';

/** Server-sent events (HTML Standard, 9.2): how things stand now, and again at each change, until the page leaves. */
export function streamNews(c: Context, news: News): Response {
  return streamSSE(c, async (stream) => {
    const left = new Promise<void>((resolve) => stream.onAbort(resolve));
    const write = (standing: Standing) => void stream.writeSSE({ data: JSON.stringify(standing) });
    const stop = news.subscribe(write);
    write(news.standing());
    await left;
    stop();
  });
}
