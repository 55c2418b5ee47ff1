import type { Answer, ChatProblem } from '../../chat/answer.ts';
import type { Obstacle } from './saving.ts';

/**
 * What the answer to an update says of it.
 *
 * - `refused` is definite: it was not stored. `session-ended` is too, but why takes a read to tell.
 * - `server-error`: the server gave up, at a point that nobody can tell.
 * - `unanswered`: nothing came, or something that the API did not send, such as a gateway's time-out.
 */
export type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly obstacle: Obstacle }
  | { readonly kind: 'session-ended' }
  | { readonly kind: 'server-error'; readonly status: number }
  | { readonly kind: 'unanswered' };

export function verdictOf(answer: Answer<undefined>): Verdict {
  return answer.ok ? { kind: 'accepted' } : verdictOn(answer.problem);
}

function verdictOn(problem: ChatProblem): Verdict {
  switch (problem.kind) {
    case 'forbidden':
    case 'not-found':
    case 'not-allowed':
      return { kind: 'refused', obstacle: { kind: 'refused' } };
    case 'not-connected':
      return { kind: 'session-ended' };
    case 'rejected':
      return { kind: 'refused', obstacle: rejection(problem) };
    case 'rate-limited':
      return { kind: 'refused', obstacle: { kind: 'rate-limited', retryAt: problem.retryAt } };
    case 'server':
      return isGatewayAlone(problem.status)
        ? { kind: 'unanswered' }
        : { kind: 'server-error', status: problem.status };
    case 'unreadable':
    case 'unanswered':
      return { kind: 'unanswered' };
  }
}

/** A conflict is nothing that a person could correct in the form. */
function rejection({ status, words }: Extract<ChatProblem, { kind: 'rejected' }>): Obstacle {
  return status === 409 ? { kind: 'failed', status, words: words.general } : { kind: 'rejected', words };
}

/** A gateway that got no answer, or none in time, cannot say what became of the request behind it. */
function isGatewayAlone(status: number): boolean {
  return status === 502 || status === 504;
}

/** Why nothing was sent, where the read before the update failed. */
export function obstacleToRead(problem: ChatProblem): Obstacle {
  switch (problem.kind) {
    case 'not-connected':
      return { kind: 'not-connected' };
    case 'rate-limited':
      return { kind: 'rate-limited', retryAt: problem.retryAt };
    case 'unanswered':
    case 'unreadable':
      return { kind: 'unreachable' };
    case 'forbidden':
    case 'not-found':
    case 'not-allowed':
    case 'rejected':
    case 'server':
      return { kind: 'failed', status: problem.status, words: undefined };
  }
}
