import { editing } from './editing.ts';
import { isChanged, rebased, type Form } from './form.ts';
import type { Outcome } from './outcome.ts';
import type { Conflict, Phase, Saving, Unknown } from './saving.ts';

/** What a press of "Save" and what comes of it make of the state. */

/** A form that "Save" may be pressed for; `undefined` while it may not, so that a second press does nothing. */
export function savable(state: Saving): Form | undefined {
  switch (state.kind) {
    case 'reviewing':
    case 'not-saved':
      return state.form;
    case 'conflict':
      return isDecided(state) ? decided(state) : undefined;
    case 'unknown':
      // Not before it was looked whether that is needed at all.
      return state.checks > 0 && !state.isChecking ? state.form : undefined;
    default:
      return undefined;
  }
}

export function begun(form: Form): Saving {
  return isChanged(form) ? { kind: 'checking', form } : editing(form, { kind: 'nothing-changed' });
}

export function advanced(state: Saving, phase: Phase): Saving {
  return isUnderway(state) ? { kind: phase, form: state.form } : state;
}

export function ended(state: Saving, outcome: Outcome): Saving {
  return isUnderway(state) ? withOutcome(state.form, outcome, 0) : state;
}

export function recheckBegun(state: Unknown): Unknown {
  return { ...state, isChecking: true };
}

/** A check that tells nothing new leaves the state as it is, but counts. */
export function rechecked({ form, checks }: Unknown, outcome: Outcome): Saving {
  return withOutcome(form, outcome, checks + 1);
}

function withOutcome(form: Form, outcome: Outcome, checks: number): Saving {
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'saved' };
    case 'conflict':
      return { kind: 'conflict', form, theirs: outcome.theirs, conflicts: outcome.conflicts, choices: {} };
    case 'not-taken-over':
      return { kind: 'not-taken-over', form, fields: outcome.fields };
    case 'not-saved':
      return outcome.obstacle.kind === 'rejected'
        ? editing(form, outcome.obstacle)
        : { kind: 'not-saved', form, obstacle: outcome.obstacle };
    case 'unknown':
      return {
        kind: 'unknown',
        form: { ...form, isUnanswered: true },
        cause: outcome.cause,
        checks,
        isChecking: false,
      };
  }
}

function isUnderway(state: Saving): state is Extract<Saving, { kind: Phase }> {
  return state.kind === 'checking' || state.kind === 'saving' || state.kind === 'verifying';
}

function isDecided({ conflicts, choices }: Conflict): boolean {
  return conflicts.every(({ field }) => choices[field] !== undefined);
}

function decided({ form, theirs, conflicts, choices }: Conflict): Form {
  const keptTheirs = conflicts.filter(({ field }) => choices[field] === 'theirs').map(({ field }) => field);
  return rebased(form, theirs, keptTheirs);
}
