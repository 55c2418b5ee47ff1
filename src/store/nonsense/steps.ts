import fc from 'fast-check';
import { vi } from 'vitest';
import { personalMark, sampleAnswer, spoilt, type Json } from '../../chat/sample-answers.ts';
import type { HttpReply } from '../../host/host.ts';
import type { Mean } from '../sharing/fake-browser.ts';
import { faultsIn, token } from './faults.ts';
import {
  billingOf,
  clockStart,
  lookAtBilling,
  viewerName,
  type Asked,
  type NonsenseScene,
  type Ticket,
} from './scene.ts';

/** Test support: whatever may happen to the open tickets of one viewer, one step at a time. */
export interface Step {
  readonly toString: () => string;
  readonly run: (scene: NonsenseScene) => Promise<void>;
}

const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
};
const step = (name: string, act: (scene: NonsenseScene) => Promise<void> | void): Step => ({
  toString: () => name,
  run: async (scene) => {
    await act(scene);
    await vi.advanceTimersByTimeAsync(0);
    await lookAtBilling(scene);
    const faults = faultsIn(scene);
    if (faults.length > 0) throw new Error(`After ${name}: ${faults.join('; ')}`);
    for (const ticket of scene.tickets) {
      const { generation } = ticket.desk.state();
      const isOver =
        billingOf(ticket).state().saving.kind === 'saved' || ticket.draft?.generation !== generation;
      if (isOver) ticket.draft = undefined;
    }
  },
});

const index = fc.nat(7);
const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[at % Math.max(1, items.length)];
const atTicket = (name: string, act: (ticket: Ticket, scene: NonsenseScene) => void) =>
  index.map((at) =>
    step(`${name} (ticket ${at})`, (scene) => {
      const ticket = pick(scene.tickets, at);
      if (ticket !== undefined) act(ticket, scene);
    }),
  );

// What fast-check calls any JSON is exactly that, by another name.
const json = fc.jsonValue() as fc.Arbitrary<Json>;
const place = fc.record({ at: fc.nat(200), instead: fc.option(json, { nil: undefined }) });
const status = fc.oneof(
  fc.constantFrom(200, 201, 204, 301, 400, 401, 403, 404, 405, 409, 422, 429, 500, 502, 503, 504),
  fc.integer({ min: 100, max: 599 }),
);
const retryAfter = fc.option(fc.oneof(fc.string(), fc.nat(99_999).map(String)), { nil: undefined });

type Answer = (asked: Asked) => HttpReply;

/** As the API is, with nonsense in one place, or nothing but that. */
const reply: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constant(named('as it is', ({ request }) => answered(request.url, (it) => it))),
  },
  {
    weight: 3,
    arbitrary: place.map(({ at, instead }) =>
      named(`with ${JSON.stringify(instead)} at ${at}`, ({ request }) =>
        answered(request.url, (it) => spoilt(it, at, instead)),
      ),
    ),
  },
  fc
    .record({ status, body: fc.oneof(json, fc.string()), retryAfter })
    .map((it) => named(JSON.stringify(it), () => ({ kind: 'answered', ...it }))),
  fc
    .constantFrom('network', 'timeout')
    .map((reason) => named(reason, () => ({ kind: 'unanswered', reason }))),
);

function named(name: string, act: Answer): Answer {
  return Object.assign(act, { toString: () => name });
}

function answered(url: string, spoil: (json: Json) => Json): HttpReply {
  const body = spoil(sampleAnswer(url.replace(/^.*\/api\/v2(\/chat)?/, '')));
  return { kind: 'answered', status: 200, body, retryAfter: undefined };
}

const line = [
  fc.record({ index, reply }).map((it) =>
    step(`request ${it.index} is answered ${String(it.reply)}`, ({ asked }) => {
      const one = pick(asked, it.index);
      one?.reply(it.reply(one));
    }),
  ),
  reply.map((it) =>
    step(`everything is answered ${String(it)}`, async ({ asked }) => {
      for (let left = 40; left > 0; left -= 1) {
        for (const one of [...asked]) one.reply(it(one));
        await vi.advanceTimersByTimeAsync(50);
      }
    }),
  ),
  fc
    .constantFrom(1, 160, 1_100, 5_000, 16_000, 61_000, 3_700_000)
    .map((ms) => step(`${ms} ms pass`, () => pass(ms))),
];

const support = [
  fc.constant(step('open a ticket', (scene) => scene.open())),
  atTicket('close', (ticket, scene) => scene.close(ticket)),
  atTicket('show', ({ desk }) => desk.show()),
  atTicket('hide', ({ desk }) => desk.hide()),
];

const people = [
  atTicket('refresh', ({ desk }) => desk.state().opened.refresh()),
  atTicket('open the list of agents', ({ desk }) => desk.state().opened.needPersonal()),
  fc
    .record({ remember: fc.boolean(), text: fc.oneof(fc.constant(token), fc.string()) })
    .chain(({ remember, text }) =>
      atTicket(`connect with ${JSON.stringify(text)}`, ({ desk }) =>
        desk.connect(text, { isRemembered: remember }),
      ),
    ),
  atTicket('disconnect', ({ desk }) => desk.disconnect()),
];

let typed = 0;
const saving = [
  atTicket('edit, type, review', (ticket) => {
    const billing = billingOf(ticket);
    billing.edit();
    billing.back();
    if (billing.state().saving.kind === 'editing') {
      const text = `${personalMark} typed ${++typed}`;
      ticket.draft = { text, generation: ticket.desk.state().generation };
      billing.type('city', text);
    }
    billing.review();
  }),
  atTicket('save', (ticket) => {
    const { saving: state } = billingOf(ticket).state();
    // Whoever takes theirs gives up what they typed.
    if (state.kind === 'conflict' && state.choices.city === 'theirs') ticket.draft = undefined;
    ticket.presses += 1;
    billingOf(ticket).save();
    billingOf(ticket).save();
  }),
  fc
    .constantFrom('edit', 'review', 'back', 'check', 'cancel', 'stay', 'forgetRefusal')
    .chain((press) => atTicket(press, (ticket) => billingOf(ticket)[press]())),
  fc
    .constantFrom('mine', 'theirs')
    .chain((choice) => atTicket(`choose ${choice}`, (ticket) => billingOf(ticket).choose('city', choice))),
  atTicket('discard', (ticket) => {
    if (billingOf(ticket).state().saving.kind === 'leaving') ticket.draft = undefined;
    billingOf(ticket).discard();
  }),
];

/** What is no JSON is spoilt already. */
function parsed(text: string): Json {
  try {
    // What is parsed is JSON.
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** Of what the tickets store and talk by; most of it is one thing, the report. */
const otherNames = [
  ' session saving',
  ' session refused update',
  ' session connection',
  ' connection',
  ' sent',
];
const anyName = fc
  .oneof({ weight: 3, arbitrary: fc.constant(' session') }, fc.constantFrom(...otherNames))
  .map((end) => viewerName + end);
/** What is stored, as the tickets date it, but for what it says. */
const recentEntry = json.map((value) => JSON.stringify({ storedAt: clockStart, value }));
const question = fc.record({ kind: fc.constant('ask-bulk'), replyTo: fc.oneof(fc.string(), json) });
const messageKind = fc.constantFrom('growing', 'loaded', 'published', 'answer', 'refused', 'sent');
const surroundings = [
  fc.record({ index, place }).map((it) =>
    step(`what is stored gets ${JSON.stringify(it.place)}`, ({ browser: { stored } }) => {
      const entry = pick([...stored], it.index);
      if (entry)
        stored.set(entry[0], JSON.stringify(spoilt(parsed(entry[1]), it.place.at, it.place.instead)));
    }),
  ),
  fc.record({ name: anyName, text: fc.oneof(fc.string(), fc.json(), recentEntry) }).map((it) =>
    step(`storage holds ${JSON.stringify(it)}`, ({ browser, tab }) => {
      browser.stored.set(`shared-load/${it.name}`, it.text);
      tab.set('chat-plan-limits/token', it.text);
    }),
  ),
  fc
    .record({ name: anyName, data: fc.oneof(json, fc.record({ kind: messageKind, live: json }), question) })
    .map((it) =>
      step(`somebody says ${JSON.stringify(it)}`, ({ browser }) => {
        browser.openChannel(it.name).postMessage(it.data);
      }),
    ),
  fc.record({ name: anyName, index: fc.nat(60), place }).map((it) =>
    step(`somebody repeats message ${it.index} with ${JSON.stringify(it.place)}`, ({ browser }) => {
      // What passes between tickets is JSON but for what is not there.
      const said = JSON.parse(JSON.stringify(pick(browser.sent, it.index) ?? null)) as Json;
      browser.openChannel(it.name).postMessage(spoilt(said, it.place.at, it.place.instead));
    }),
  ),
  fc.subarray<Mean>(['locks', 'storage', 'channel']).map((barred) =>
    step(`barred: ${barred.join()}`, ({ browser }) => {
      browser.barred.clear();
      for (const mean of barred) browser.barred.add(mean);
    }),
  ),
];

export const anySteps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...line) },
    { weight: 3, arbitrary: fc.oneof(...support) },
    { weight: 3, arbitrary: fc.oneof(...saving) },
    { weight: 1, arbitrary: fc.oneof(...people) },
    { weight: 2, arbitrary: fc.oneof(...surroundings) },
  ),
  { maxLength: 50, size: 'max' },
);
