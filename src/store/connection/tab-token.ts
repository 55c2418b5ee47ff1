import * as v from 'valibot';
import { attempt } from '../sharing/attempt.ts';
import type { Shelf } from '../sharing/parts.ts';

/**
 * A token that was accepted. `id` is drawn at random for it: what is learnt with this token is shared under
 * that name, with those alone who have it from the same tab.
 */
export interface AcceptedToken {
  readonly id: string;
  readonly token: string;
}

/**
 * The one place where a token is kept outside memory, and only if the person asked for that: this tab's
 * session storage, which the browser empties with the tab. Nothing here throws; where the browser bars the
 * storage, nothing is kept.
 */
export interface TabToken {
  /** Whether the browser gives this frame a session storage at all. */
  readonly isUsable: boolean;
  readonly read: () => AcceptedToken | undefined;
  readonly keep: (token: AcceptedToken) => void;
  readonly forget: () => void;
}

const key = 'chat-plan-limits/token';
const entrySchema = v.object({ owner: v.string(), id: v.string(), token: v.string() });

/** `owner` names account and viewer: a token that somebody else left in this tab is not read but removed. */
export function openTabToken(owner: string, findShelf: () => Shelf | undefined): TabToken {
  const shelf = attempt(findShelf);
  const forget = () => {
    attempt(() => shelf?.removeItem(key));
  };
  return {
    isUsable: shelf !== undefined,
    read: () => {
      const text = attempt(() => shelf?.getItem(key)) ?? undefined;
      if (text === undefined) return undefined;
      const entry = v.safeParse(
        entrySchema,
        attempt((): unknown => JSON.parse(text)),
      );
      if (entry.success && entry.output.owner === owner) {
        const { id, token } = entry.output;
        return { id, token };
      }
      forget();
      return undefined;
    },
    keep: ({ id, token }) => {
      attempt(() => shelf?.setItem(key, JSON.stringify({ owner, id, token })));
    },
    forget,
  };
}
