import type { ChatProblem } from '../chat/answer.ts';

/**
 * Why there is nothing to show but a screen of its own, in the words a person needs: each has a next step.
 * `at` and `retryAt` are milliseconds since the epoch.
 */
export type ScreenProblem =
  | { readonly kind: 'not-administrator' }
  | { readonly kind: 'not-connected' }
  | { readonly kind: 'no-chat' }
  | { readonly kind: 'rate-limited'; readonly retryAt: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'unreadable'; readonly status: number }
  | { readonly kind: 'failed'; readonly status: number };

/** What a problem of `GET /account` means for the whole screen. */
export function screenProblem(problem: ChatProblem): ScreenProblem {
  switch (problem.kind) {
    case 'not-connected':
      return { kind: 'not-connected' };
    case 'forbidden':
      return { kind: 'not-administrator' };
    case 'not-found':
      return { kind: 'no-chat' };
    case 'rate-limited':
      return { kind: 'rate-limited', retryAt: problem.retryAt };
    case 'unanswered':
      return { kind: problem.reason === 'network' ? 'offline' : 'no-answer' };
    case 'unreadable':
      return { kind: 'unreadable', status: problem.status };
    case 'not-allowed':
    case 'rejected':
    case 'server':
      return { kind: 'failed', status: problem.status };
  }
}
