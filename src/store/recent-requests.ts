import type { Host, HttpReply, HttpRequest } from '../host/host.ts';

/** A request as somebody may be told of it who is to help: nothing in it says whose account or seat it was. */
export interface RequestNote {
  readonly method: HttpRequest['method'];
  /** Of the words of the Chat API alone; whatever else stood in the address is "…". */
  readonly path: string;
  /** A status of HTTP, or why there is none: `given up` by the app itself. */
  readonly outcome: number | 'timeout' | 'network' | 'given up';
  /** Milliseconds that it took. */
  readonly ms: number;
}

/** How many of the last requests are kept. */
const kept = 10;

/** Lets requests through, and remembers the last of them in the page's memory, for "Copy details". */
export function rememberRequests(
  request: Host['request'],
  now: () => number,
): { readonly request: Host['request']; readonly recent: () => readonly RequestNote[] } {
  const notes: RequestNote[] = [];
  const remember = ({ method, url }: HttpRequest, outcome: RequestNote['outcome'], since: number) => {
    notes.push({ method, path: tellablePath(url), outcome, ms: now() - since });
    if (notes.length > kept) notes.shift();
  };
  return {
    request: async (wish, options) => {
      const since = now();
      try {
        const reply = await request(wish, options);
        remember(wish, outcomeOf(reply), since);
        return reply;
      } catch (error) {
        remember(wish, 'given up', since);
        throw error;
      }
    },
    recent: () => [...notes],
  };
}

function outcomeOf(reply: HttpReply): RequestNote['outcome'] {
  return reply.kind === 'answered' ? reply.status : reply.reason;
}

/** The words that the addresses of the Chat API are made of. Others are ids, e-mail addresses, or nobody's business. */
const apiWords = new Set('api v2 chat account agents me email departments triggers goals'.split(' '));

/** Neither host nor query: the one names the account, the other may hold an agent's id. */
function tellablePath(url: string): string {
  const { pathname } = new URL(url, 'https://account.invalid');
  return pathname
    .split('/')
    .map((word) => (word === '' || apiWords.has(word) ? word : '…'))
    .join('/');
}
