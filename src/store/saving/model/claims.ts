import type { Billing, BillingField } from '../../../account/billing.ts';
import { valueIn } from '../form.ts';
import type { Saving } from '../saving.ts';
import type { Call, ReferenceAccount } from './account.ts';
import { valuesIn, wantedBy, type Person } from './person.ts';

/** Test support: what is not so of what the app shows to a person at this moment; `undefined` if all is. */
export function lieIn(
  before: Saving,
  after: Saving,
  person: Person,
  account: ReferenceAccount,
): string | undefined {
  if (isDraftLost(after, person)) return 'what was typed is lost';
  // A change of what is typed or chosen is no new claim.
  if (before.kind === after.kind) return undefined;
  const reads = readsOf(person, account, person.pressedAt);
  switch (after.kind) {
    case 'saved':
      return reads.some(({ found }) => hasAll(found, wantedBy(person)))
        ? undefined
        : 'saved, and no read since has shown it';
    case 'not-saved':
      return lieInNotSaved(person, account);
    case 'editing':
      return after.complaint.kind === 'rejected' ? lieInNotSaved(person, account) : undefined;
    case 'not-taken-over': {
      const named = after.fields.map(({ field }) => field);
      return reads.some(({ found }) => sorted(named) === sorted(missingIn(found, wantedBy(person))))
        ? undefined
        : 'not taken over, and other fields than those';
    }
    case 'unknown':
      return updatesOf(person, account).length > 0 ? undefined : 'not known, and nothing was sent';
    case 'conflict':
      return reads.some(({ found }) =>
        after.conflicts.every(
          ({ field, theirs, mine }) =>
            theirs === valueOf(found, field) && theirs !== valueOf(person.seen, field) && theirs !== mine,
        ),
      )
        ? undefined
        : 'a conflict that there is not';
    default:
      return undefined;
  }
}

/** What is wrong with an update at the moment it leaves; `undefined` if nothing is. */
export function faultOfUpdate(update: Call, person: Person, account: ReferenceAccount): string | undefined {
  if (person.updates > person.presses) return 'an update that nobody pressed for';
  const wanted = wantedBy(person);
  for (const [field, value] of valuesIn(update.changes ?? {})) {
    if (valueOf(wanted, field) !== value) return `an update of ${field} that nobody typed`;
    const wasLookedAt = readsOf(person, account, person.pressedAt).some(
      ({ found }) => valueOf(found, field) === valueOf(person.seen, field),
    );
    if (!wasLookedAt) return `${field} of somebody else is overwritten unseen`;
  }
  return undefined;
}

/** Whether two tickets of one browser save at the same time: the later one has not seen what the first did. */
export function isOutOfTurn(update: Call, person: Person, account: ReferenceAccount): boolean {
  const looked = lastRead(person, account)?.sentAt ?? update.sentAt;
  return account.calls.some(
    ({ by, changes, sentAt, endedAt = Infinity }) =>
      by !== update.by && changes !== undefined && sentAt < update.sentAt && endedAt > looked,
  );
}

/** Definite: none of the updates of this form is stored, or may yet be. */
function lieInNotSaved(person: Person, account: ReferenceAccount): string | undefined {
  const updates = updatesOf(person, account);
  if (updates.some(({ effect }) => effect === 'on its way')) return 'not saved, and it may still be';
  const isStored = ({ effect, changes = {}, sentAt }: Call) => {
    const read = readsOf(person, account, sentAt).at(-1);
    return effect === 'stored' && hasAll(read === undefined ? account.stored() : read.found, changes);
  };
  return updates.some(isStored) ? 'not saved, and it is' : undefined;
}

function isDraftLost(state: Saving, person: Person): boolean {
  if (state.kind === 'saved') return false;
  if (!('form' in state)) return !person.hasDiscarded && valuesIn(wantedBy(person)).length > 0;
  const { form } = state;
  return valuesIn(person.typed).some(([field, value]) => valueIn(form, field).trim() !== value.trim());
}

const updatesOf = (person: Person, { calls }: ReferenceAccount) =>
  calls.filter(
    ({ by, changes, sentAt }) => by === person.ticket && changes !== undefined && sentAt > person.openedAt,
  );

/** The reads that came back to this ticket and were sent after a moment, in order. */
const readsOf = ({ ticket }: Person, { calls }: ReferenceAccount, after: number) =>
  calls.filter(
    ({ by, changes, found, sentAt, endedAt }) =>
      by === ticket &&
      changes === undefined &&
      found !== undefined &&
      endedAt !== undefined &&
      sentAt > after,
  );

const lastRead = (person: Person, account: ReferenceAccount) => readsOf(person, account, 0).at(-1);

const missingIn = (found: Billing | undefined, changes: Billing) =>
  valuesIn(changes)
    .filter(([field, value]) => valueOf(found, field) !== value)
    .map(([field]) => field);

const hasAll = (found: Billing | undefined, changes: Billing) => missingIn(found, changes).length === 0;

const valueOf = (billing: Billing | undefined, field: BillingField) => billing?.[field] ?? '';

const sorted = (names: readonly string[]) => [...names].sort().join();
