import type { Connection } from '../../chat/connection.ts';
import type { Means } from '../sharing/parts.ts';
import type { AcceptedToken } from './tab-token.ts';

/** The name by which live instances share what they load, and the means for that. */
export interface Sharing {
  readonly name: string;
  readonly means: Means;
}

/** A session and a shared credential are not shown the same, so they do not share, even for one viewer. */
export function sharingOver({ name, means }: Sharing, kind: Connection['kind']): Sharing {
  return { name: `${name} ${kind}`, means };
}

/**
 * What is learnt with a token is for those alone who have it: it passes between the tickets of this tab that
 * remember it, by a name that nobody else has, and is never stored.
 */
export function sharingByToken({ name, means }: Sharing, { id }: AcceptedToken): Sharing {
  return { name: `${name} token ${id}`, means: { ...means, storage: () => undefined } };
}
