import type { Billing, BillingField } from '../../account/billing.ts';
import type { TakeTurn } from '../sharing/turn.ts';
import * as presses from './editing.ts';
import { onceInTurn } from './in-turn.ts';
import type { Outcome } from './outcome.ts';
import { advanced, begun, ended, rechecked, recheckBegun, savable } from './progress.ts';
import { checkAgain, saveChanges, type SaveParts } from './save-changes.ts';
import type { Choice, Saving } from './saving.ts';

/** What a person may do to the billing contact. What does not apply at the moment does nothing. */
export interface SavingDesk {
  readonly state: () => Saving;
  /** Opens the form, if the viewer may update. */
  readonly edit: () => void;
  readonly type: (field: BillingField, value: string) => void;
  readonly review: () => void;
  readonly back: () => void;
  readonly choose: (field: BillingField, choice: Choice) => void;
  readonly cancel: () => void;
  readonly discard: () => void;
  readonly stay: () => void;
  /** The one way by which an update leaves the app. */
  readonly save: () => void;
  /** Reads again what became of an update that could not be told. */
  readonly check: () => void;
  /** The tray shows or hides this instance. What was begun goes on; nothing new is asked while hidden. */
  readonly show: () => void;
  readonly hide: () => void;
  readonly close: () => void;
}

interface DeskParts extends SaveParts {
  /** What is stored, as far as is known. */
  readonly stored: () => Billing | undefined;
  readonly takeTurn: TakeTurn;
  readonly onChange: () => void;
  readonly onSaved: () => void;
}

/** A write that got lost may land later: it is looked for this often by itself, then only when asked to. */
const recheckAfterMs = [3_000, 7_000, 15_000, 30_000];

export function createSavingDesk(parts: DeskParts): SavingDesk {
  const { mayUpdate, stored, takeTurn, onChange, onSaved } = parts;
  const life = new AbortController();
  let state: Saving = { kind: 'closed' };
  let isShown = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const set = (next: Saving) => {
    if (next === state || life.signal.aborted) return;
    const isNewlySaved = next.kind === 'saved';
    state = next;
    recheckLater();
    onChange();
    if (isNewlySaved) onSaved();
  };
  const stopWaiting = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const recheckLater = () => {
    stopWaiting();
    if (state.kind !== 'unknown' || state.isChecking || !isShown) return;
    const delay = recheckAfterMs[state.checks];
    if (delay !== undefined) waiting = setTimeout(check, delay);
  };
  /** Hands on what the work came to, unless this instance ended meanwhile. */
  const settle = (work: Promise<Outcome | undefined>, take: (outcome: Outcome) => void) => {
    work.then(
      (outcome) => {
        if (outcome !== undefined) take(outcome);
      },
      (error: unknown) => {
        if (!life.signal.aborted) throw error;
      },
    );
  };
  const save = () => {
    const form = savable(state);
    if (form === undefined || !mayUpdate()) return;
    set(begun(form));
    if (state.kind !== 'checking') return;
    settle(
      onceInTurn(
        takeTurn,
        () => saveChanges(parts, form, (phase) => set(advanced(state, phase)), life.signal),
        life.signal,
      ),
      (outcome) => set(ended(state, outcome)),
    );
  };
  const check = () => {
    if (state.kind !== 'unknown' || state.isChecking) return;
    const { form, cause } = state;
    const asking = recheckBegun(state);
    set(asking);
    settle(checkAgain(parts, form, cause, life.signal), (outcome) => {
      // Whoever went back to the form meanwhile is not taken out of it.
      if (state === asking) set(rechecked(asking, outcome));
    });
  };

  return {
    state: () => state,
    edit: () => {
      const billing = stored();
      if (billing !== undefined && mayUpdate()) set(presses.opened(state, billing));
    },
    type: (field, value) => set(presses.typed(state, field, value)),
    review: () => set(presses.reviewed(state)),
    back: () => set(presses.backToForm(state)),
    choose: (field, choice) => set(presses.chosen(state, field, choice)),
    cancel: () => set(presses.cancelled(state)),
    discard: () => set(presses.discarded(state)),
    stay: () => set(presses.stayed(state)),
    save,
    check,
    show: () => {
      isShown = true;
      recheckLater();
    },
    hide: () => {
      isShown = false;
      stopWaiting();
    },
    close: () => {
      stopWaiting();
      life.abort();
    },
  };
}
