import { faultsIn } from '../../account/billing-faults.ts';
import type { Billing, BillingField } from '../../account/billing.ts';
import { changesIn, isChanged, newForm, rebased, withTyped, type Form } from './form.ts';
import type { Choice, Complaint, Editing, Leavable, Saving } from './saving.ts';

/** What a person's presses and key strokes make of the state. One that does not apply changes nothing. */

export function opened(state: Saving, stored: Billing): Saving {
  // What was not taken over was typed all the same, and nobody has thrown it away.
  if (state.kind === 'not-taken-over') return editing(rebased(state.form, stored, []));
  return state.kind === 'closed' || state.kind === 'saved' ? editing(newForm(stored)) : state;
}

export function typed(state: Saving, field: BillingField, value: string): Saving {
  if (state.kind !== 'editing') return state;
  return editing(withTyped(state.form, field, value), withoutField(state.complaint, field));
}

export function reviewed(state: Saving): Saving {
  if (state.kind !== 'editing') return state;
  const { form } = state;
  if (!isChanged(form)) return editing(form, { kind: 'nothing-changed' });
  const faults = faultsIn(changesIn(form));
  return Object.keys(faults).length > 0
    ? editing(form, { kind: 'faults', faults })
    : { kind: 'reviewing', form };
}

export function backToForm(state: Saving): Saving {
  const canGoBack =
    state.kind === 'reviewing' ||
    state.kind === 'conflict' ||
    state.kind === 'not-saved' ||
    state.kind === 'unknown';
  return canGoBack ? editing(state.form) : state;
}

export function chosen(state: Saving, field: BillingField, choice: Choice): Saving {
  if (state.kind !== 'conflict') return state;
  return { ...state, choices: { ...state.choices, [field]: choice } };
}

/** Asks first where something would be lost. */
export function cancelled(state: Saving): Saving {
  if (!isLeavable(state)) return state;
  if (!isChanged(state.form)) return { kind: 'closed' };
  // A check under way is not waited for; whoever stays has it made again.
  const from = state.kind === 'unknown' ? { ...state, isChecking: false } : state;
  return { kind: 'leaving', form: state.form, from };
}

export function stayed(state: Saving): Saving {
  return state.kind === 'leaving' ? state.from : state;
}

export function discarded(state: Saving): Saving {
  return state.kind === 'leaving' ? { kind: 'closed' } : state;
}

export function editing(form: Form, complaint: Complaint = { kind: 'none' }): Editing {
  return { kind: 'editing', form, complaint };
}

function isLeavable(state: Saving): state is Leavable {
  return ['editing', 'reviewing', 'conflict', 'not-saved', 'unknown'].includes(state.kind);
}

/** A complaint about a field is over as soon as the field is changed. */
function withoutField(complaint: Complaint, field: BillingField): Complaint {
  switch (complaint.kind) {
    case 'none':
    case 'nothing-changed':
      return { kind: 'none' };
    case 'faults': {
      const faults = without(complaint.faults, field);
      return Object.keys(faults).length > 0 ? { kind: 'faults', faults } : { kind: 'none' };
    }
    case 'rejected': {
      const fields = without(complaint.words.fields, field);
      return { kind: 'rejected', words: { ...complaint.words, fields } };
    }
  }
}

function without<Value>(
  record: Readonly<Partial<Record<string, Value>>>,
  name: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      key === name || value === undefined ? [] : [[key, value] as const],
    ),
  );
}
