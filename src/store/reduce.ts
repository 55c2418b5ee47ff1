import { isLasting } from './freshness.ts';
import type { Report } from './picture.ts';
import type { State } from './state.ts';

/** The state after a report. `isFinal` is false while something newer is on its way. */
export function withReport(state: State, report: Report, isFinal: boolean): State {
  if (report.kind === 'picture') {
    return { kind: 'shown', picture: report, refresh: isFinal ? { kind: 'idle' } : { kind: 'running' } };
  }
  const { problem } = report;
  const endsAccess = isLasting(problem) || problem.kind === 'not-connected';
  return state.kind === 'shown' && !endsAccess
    ? { ...state, refresh: isFinal ? { kind: 'failed', problem } : { kind: 'running' } }
    : { kind: 'problem', problem, isRetrying: !isFinal };
}

/** The state while a person waits for the new attempt they asked for. */
export function withAttempt(state: State): State {
  switch (state.kind) {
    case 'loading':
      return state;
    case 'problem':
      return { ...state, isRetrying: true };
    case 'shown':
      return { ...state, refresh: { kind: 'running' } };
  }
}

/** The state when an attempt was given up before it came to anything. */
export function withoutAttempt(state: State): State {
  switch (state.kind) {
    case 'loading':
      return state;
    case 'problem':
      return { ...state, isRetrying: false };
    case 'shown':
      return state.refresh.kind === 'running' ? { ...state, refresh: { kind: 'idle' } } : state;
  }
}
