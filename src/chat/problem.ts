import type { HttpReply } from '../host/host.ts';
import type { ChatProblem } from './answer.ts';
import { retryAt } from './retry-after.ts';
import { serverWords } from './server-words.ts';

type AnsweredReply = Extract<HttpReply, { kind: 'answered' }>;

/** The problem that a status is; `undefined` for one of success. `now` is in milliseconds since the epoch. */
export function problemOf({ status, body, retryAfter }: AnsweredReply, now: number): ChatProblem | undefined {
  switch (status) {
    case 401:
      return { kind: 'not-connected', status };
    case 403:
      return { kind: 'forbidden', status };
    case 404:
      return { kind: 'not-found', status };
    case 405:
      return { kind: 'not-allowed', status };
    case 400:
    case 409:
    case 422:
      return { kind: 'rejected', status, words: serverWords(body) };
    case 429:
      return { kind: 'rate-limited', status, retryAt: retryAt(retryAfter, now) };
    default:
      if (status >= 200 && status < 300) return undefined;
      return { kind: status >= 500 && status < 600 ? 'server' : 'unreadable', status };
  }
}
