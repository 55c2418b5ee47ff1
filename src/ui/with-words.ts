import type { Words } from '../i18n/words.ts';
import type { Later } from '../store/later.ts';

/** Something that is loaded later, with the words that the first view does without: there once both are. */
export function withWords<Part>(part: Later<Part>, { hasMore, loadMore }: Words): Later<Part> {
  return {
    now: () => (hasMore() ? part.now() : undefined),
    load: async () => {
      const [loaded] = await Promise.all([part.load(), loadMore()]);
      return loaded;
    },
  };
}
