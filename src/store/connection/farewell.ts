import { attempt } from '../sharing/attempt.ts';
import type { Sharing } from './sharing-of.ts';

/** The word between the live instances of one viewer that all tokens are to be forgotten. */
interface Farewell {
  readonly say: () => void;
  readonly close: () => void;
}

const word = 'forget-tokens';

/** The word is all that is ever sent: no token passes here, and none can be asked for. */
export function openFarewell({ name, means }: Sharing, onHeard: () => void): Farewell {
  const channel = attempt(() => means.channel(`${name} connection`));
  channel?.addEventListener('message', ({ data }) => {
    if (data === word) onHeard();
  });
  return {
    say: () => {
      attempt(() => channel?.postMessage(word));
    },
    close: () => {
      attempt(() => channel?.close());
    },
  };
}
