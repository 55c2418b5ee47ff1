import { isLasting } from '../freshness.ts';
import type { Outcome } from './look-ups.ts';
import type { PersonState } from './person-state.ts';

/** The state after a look-up. What is known stays, unless the viewer has lost the right to see it. */
export function withOutcome(state: PersonState, outcome: Outcome): PersonState {
  switch (outcome.kind) {
    case 'no-email':
    case 'not-found':
      return outcome;
    case 'found':
      return { ...outcome, kind: 'known', refresh: { kind: 'idle' } };
    case 'problem': {
      const { problem } = outcome;
      const endsAccess = isLasting(problem) || problem.kind === 'not-connected';
      return state.kind === 'known' && !endsAccess
        ? { ...state, refresh: { kind: 'failed', problem } }
        : { kind: 'problem', problem, isRetrying: false };
    }
  }
}

/** The state while what was asked for once is asked for again. */
export function withRetry(state: PersonState): PersonState {
  switch (state.kind) {
    case 'known':
      return { ...state, refresh: { kind: 'running' } };
    case 'problem':
      return { ...state, isRetrying: true };
    case 'no-email':
      return { kind: 'asking' };
    case 'asking':
    case 'not-found':
    case 'looking':
      return state;
  }
}

export function withProgress(state: PersonState, soFar: number): PersonState {
  return state.kind === 'looking' ? { kind: 'looking', soFar } : state;
}
