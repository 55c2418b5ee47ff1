import { relative } from 'node:path';
import type { OpenedApp } from '../hosted-app/open-app.ts';
import { afterChanges } from './after-changes.ts';
import { failureWords } from './failure-words.ts';
import type { News } from './news.ts';
import { watchPaths } from './watch-paths.ts';

interface KeepFreshParts {
  readonly app: OpenedApp;
  /** Watched beside the app: what it shows depends on it. */
  readonly alsoWatched: readonly string[];
  readonly news: News;
  /** For the terminal. */
  readonly say: (line: string) => void;
}

/**
 * Brings the app up to date after each save and publishes it, or why that is impossible: what was served
 * before then stays. Returns how to stop.
 */
export function keepFresh({ app, alsoWatched, news, say }: KeepFreshParts): () => void {
  const refresh = async (path: string) => {
    const name = relative(process.cwd(), path);
    try {
      await app.refresh();
      news.publish({ fault: undefined });
      say(`Reloaded: ${name} changed.`);
    } catch (error) {
      const fault = failureWords(error);
      say(`${fault}\nNot reloaded after ${name} changed: what was there before stays.`);
      news.publish({ fault });
    }
  };
  return watchPaths([...app.watched, ...alsoWatched], afterChanges(refresh));
}
