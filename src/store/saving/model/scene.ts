import type { BillingField } from '../../../account/billing.ts';
import type { BillingDesk } from '../../billing-desk.ts';
import { fakeChat } from '../../fake-chat.ts';
import { openStore } from '../../open-store.ts';
import { createFakeBrowser, type Mean } from '../../sharing/fake-browser.ts';
import type { Store } from '../../store.ts';
import type { Saving } from '../saving.ts';
import { vi } from 'vitest';
import { createReferenceAccount, type Call, type Fate, type ReferenceAccount } from './account.ts';
import { faultOfUpdate, isOutOfTurn, lieIn } from './claims.ts';
import { newPerson, valuesIn, wantedBy, type Person } from './person.ts';

/** A ticket whose billing contact was looked at. */
export type Ticket = Omit<Store, 'billing'> & { readonly billing: BillingDesk };

/** Test support: two tickets of the owner in one browser, on fake timers, held against the reference. */
export interface Scene {
  readonly account: ReferenceAccount;
  readonly people: readonly Person[];
  readonly stores: Ticket[];
  /** Closes a ticket and opens it anew. */
  readonly reload: (ticket: number) => Promise<void>;
  /** What was not as it has to be, as it happened. */
  readonly faults: readonly string[];
}

const initial = { city: 'Old', company: 'Old' };

export async function openScene(barred: readonly Mean[]): Promise<Scene> {
  const browser = createFakeBrowser(barred);
  const faults: string[] = [];
  const people = [newPerson(0), newPerson(1)];
  const note = (person: Person, fault: string | undefined) => {
    if (fault !== undefined) faults.push(`ticket ${person.ticket}: ${fault}`);
  };
  const areTurnsSure = !barred.includes('locks');
  const onSent = (call: Call) => {
    const person = people[call.by];
    if (call.changes === undefined || person === undefined) return;
    person.updates += 1;
    note(person, faultOfUpdate(call, person, account));
    if (areTurnsSure && isOutOfTurn(call, person, account)) note(person, 'an update out of turn');
  };
  const account = createReferenceAccount(initial, onSent);

  const open = async (person: Person): Promise<Ticket> => {
    const store = openStore({
      chat: fakeChat(account.chatOf(person.ticket)).chat,
      connection: 'session',
      sharing: { name: 'test', means: browser.means },
      viewer: { id: '77', email: undefined, isSupportAdministrator: true },
      origin: 'auto',
      onSaved: () => undefined,
    });
    const billing = await store.billing.load();
    let before: Saving = billing.state().saving;
    billing.subscribe(() => {
      const after = billing.state().saving;
      if (after === before) return;
      follow(person, before, after, account);
      note(person, lieIn(before, after, person, account));
      if (after.kind === 'saved' || after.kind === 'closed') person.typed = {};
      before = after;
    });
    store.show();
    return { ...store, billing };
  };
  const stores = await Promise.all(people.map(open));
  return {
    account,
    people,
    stores,
    reload: async (ticket) => {
      const person = people[ticket];
      if (person === undefined) return;
      stores[ticket]?.close();
      Object.assign(person, { ...newPerson(ticket), presses: person.presses, updates: person.updates });
      stores[ticket] = await open(person);
    },
    faults,
  };
}

/** What the person sees and thereby gives up or takes over. */
function follow(person: Person, before: Saving, after: Saving, account: ReferenceAccount): void {
  const isReopened = before.kind === 'not-taken-over';
  if (after.kind === 'editing' && (isReopened || !('form' in before))) {
    // What was typed as it stood was no wish for it to stay so.
    person.typed = wantedBy(person);
    person.seen = after.form.base;
    if (!isReopened) person.openedAt = account.now();
    person.hasDiscarded = false;
  }
  if (after.kind === 'checking') person.pressedAt = account.now();
  if (after.kind === 'conflict' && before.kind !== 'conflict') person.choices = {};
  // Saved with a choice for each field: theirs is what stands now, and mine what is wanted.
  const isChosen =
    before.kind === 'conflict' &&
    (after.kind === 'checking' || (after.kind === 'editing' && after.complaint.kind === 'nothing-changed'));
  if (!isChosen) return;
  const isTheirs = (field: BillingField) =>
    person.choices[field] === 'theirs' && before.conflicts.some((conflict) => conflict.field === field);
  const mine = valuesIn(wantedBy(person)).filter(([field]) => !isTheirs(field));
  person.seen = before.theirs;
  person.typed = Object.fromEntries(mine);
}

/**
 * Lets all arrive that is waited for, and whatever follows from that, until nothing more does: each update has
 * this fate, and all else is answered.
 */
export async function settle({ account }: Scene, fate: Fate): Promise<void> {
  for (;;) {
    await vi.advanceTimersByTimeAsync(400);
    const calls = account.onItsWay().filter(({ endedAt }) => endedAt === undefined);
    if (calls.length === 0) return;
    for (const call of calls) account.deliver(call, call.changes === undefined ? answered : fate);
  }
}

export const answered: Fate = { kind: 'answered', afterMs: 0 };
