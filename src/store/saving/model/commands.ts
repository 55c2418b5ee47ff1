import fc from 'fast-check';
import { vi } from 'vitest';
import type { ChatProblem } from '../../../chat/answer.ts';
import type { BillingDesk } from '../../billing-desk.ts';
import type { Fate } from './account.ts';
import type { Person } from './person.ts';
import { settle, type Scene, type Ticket } from './scene.ts';

/** Test support: whatever may happen to two tickets and their account, one step at a time. */
export type Command = fc.AsyncCommand<object, Scene>;

type Field = (typeof fields)[number];
const fields = ['city', 'company'] as const;
const noWords = { general: undefined, fields: {} };
const refusals: readonly ChatProblem[] = [
  { kind: 'rejected', status: 400, words: noWords },
  { kind: 'rejected', status: 409, words: noWords },
  { kind: 'rejected', status: 422, words: noWords },
  { kind: 'forbidden', status: 403 },
  { kind: 'rate-limited', status: 429, retryAt: 0 },
  { kind: 'server', status: 500 },
];
const unclear: readonly ChatProblem[] = [
  { kind: 'server', status: 500 },
  { kind: 'server', status: 502 },
  { kind: 'unreadable', status: 200 },
];

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Fate>({ kind: 'answered', afterMs: 0 }) },
  fc.constantFrom<Fate>({ kind: 'answered', afterMs: 50 }, { kind: 'answered', afterMs: 20_000 }),
  {
    weight: 3,
    arbitrary: fc.constantFrom<Fate>(
      { kind: 'lost' },
      { kind: 'lost-after' },
      { kind: 'wandering' },
      { kind: 'wandering' },
      { kind: 'ignored' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...refusals).map((problem): Fate => ({ kind: 'refused', problem })),
  },
  fc.constantFrom(...unclear).map((problem): Fate => ({ kind: 'failed-after', problem })),
);
const ticket = fc.nat(1);
const field = fc.constantFrom(...fields);
const choice = fc.constantFrom('mine', 'theirs');
/** Few, so that two people often want the same; one of them with space around it. */
const value = fc.constantFrom('A', 'B', 'C ', 'Old');

const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
};
const command = (name: string, act: (scene: Scene) => Promise<void> | void): Command => ({
  check: () => true,
  run: async (_, scene) => {
    await act(scene);
    await vi.advanceTimersByTimeAsync(0);
    if (scene.faults.length > 0) throw new Error(`After ${name}: ${scene.faults.join('; ')}`);
  },
  toString: () => name,
});
const atTicket = (
  name: string,
  number: number,
  act: (desk: BillingDesk, person: Person, store: Ticket) => void,
): Command =>
  command(`${name} (ticket ${number})`, ({ stores, people }) => {
    const [store, person] = [stores[number], people[number]];
    if (store !== undefined && person !== undefined) act(store.billing, person, store);
  });

const type = (desk: BillingDesk, person: Person, name: Field, typed: string) => {
  if (desk.state().saving.kind === 'editing') person.typed = { ...person.typed, [name]: typed };
  desk.type(name, typed);
};
/** Twice, as a double click or a key that is held down does. */
const save = (desk: BillingDesk, person: Person) => {
  person.presses += 1;
  desk.save();
  desk.save();
};

const edit = (desk: BillingDesk, person: Person, it: { field: Field; value: string }) => {
  desk.edit();
  desk.back();
  type(desk, person, it.field, it.value);
  desk.review();
};

const enterAndSave = fc.record({ ticket, field, value }).map((it) =>
  atTicket(`enter “${it.value}” as ${it.field}, review, save`, it.ticket, (desk, person) => {
    edit(desk, person, it);
    save(desk, person);
  }),
);
const press = ticket.map((number) => atTicket('save', number, save));

const presses = [
  fc
    .record({ ticket, field, value })
    .map((it) =>
      atTicket(`enter “${it.value}” as ${it.field}, review`, it.ticket, (desk, person) =>
        edit(desk, person, it),
      ),
    ),
  fc.record({ ticket, choices: fc.record({ city: choice, company: choice }) }).map((it) =>
    atTicket(`choose ${JSON.stringify(it.choices)}, save`, it.ticket, (desk, person) => {
      if (desk.state().saving.kind === 'conflict') person.choices = it.choices;
      for (const name of fields) desk.choose(name, it.choices[name]);
      save(desk, person);
    }),
  ),
  fc.oneof(
    fc
      .record({ ticket, press: fc.constantFrom('edit', 'review', 'back', 'check', 'cancel', 'stay') })
      .map((it) => atTicket(it.press, it.ticket, (desk) => desk[it.press]())),
    ticket.map((number) =>
      atTicket('cancel, discard', number, (desk, person) => {
        desk.cancel();
        person.hasDiscarded = desk.state().saving.kind === 'leaving';
        desk.discard();
      }),
    ),
  ),
];

const elsewhere = [
  fc
    .record({ field, value })
    .map((it) =>
      command(`somebody else stores “${it.value}” as ${it.field}`, ({ account }) =>
        account.write({ [it.field]: it.value.trim() }),
      ),
    ),
  fc.constantFrom(1, 200, 3_500, 16_000, 61_000).map((ms) => command(`pass ${ms} ms`, () => pass(ms))),
  fc.oneof(
    fc.boolean().map((is) => command(is ? 'sign in' : 'sign out', ({ account }) => account.setSignedIn(is))),
    fc
      .record({ ticket, what: fc.constantFrom('hide', 'show', 'refresh') })
      .map((it) => atTicket(it.what, it.ticket, (_, __, store) => store[it.what]())),
    ticket.map((number) => atTicket('forget the refusal', number, (desk) => desk.forgetRefusal())),
    ticket.map((number) => command(`reload (ticket ${number})`, ({ reload }) => reload(number))),
  ),
];

const request = fc.record({ index: fc.nat(5), fate }).map((it) =>
  command(`request ${it.index} is ${JSON.stringify(it.fate)}`, ({ account }) => {
    const calls = account.onItsWay();
    const call = calls[it.index % Math.max(1, calls.length)];
    if (call !== undefined) account.deliver(call, it.fate);
  }),
);
const allArrives = fate.map((it) =>
  command(`each update is ${JSON.stringify(it)}`, (scene) => settle(scene, it)),
);

const often = (commands: readonly fc.Arbitrary<Command>[], times: number) =>
  Array.from({ length: times }, () => commands).flat();

/** More of what leads somewhere than of all else. */
export const anyCommands = fc.commands(
  [...presses, ...often([enterAndSave, press], 2), ...elsewhere, request, ...often([allArrives], 4)],
  { maxCommands: 50, size: 'max' },
);
