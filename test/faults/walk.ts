import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { drawn } from '../support/drawn.ts';
import { expectOnlyWords } from '../support/plan.ts';
import type { ApiRequest } from '../support/workbench.ts';
import { calls, type CallName } from './calls.ts';
import type { Column, Moment } from './expectations.ts';
import { faultKinds, lateMs, type FaultKind, type FaultName } from './faults.ts';
import { outcomes, type Outcome } from './outcomes.ts';
import { goOn, seeOutcome } from './see-outcome.ts';
import { openStage, type Stage } from './stage.ts';

/** A column of the table, for one of the calls that it stands for. */
export interface Walk {
  readonly moment: Moment;
  readonly column: Column;
  readonly call: CallName;
}

/** Longer than the app waits for an answer. */
const givenUpMs = 16_000;

/** Lets a call go wrong in one way after the other, in each variant, on one page. */
export async function walk(
  { moment, column, call }: Walk,
  names: readonly FaultName[],
  variants: 'all variants' | 'the first variant' = 'all variants',
): Promise<void> {
  const stage = await openStage(moment, column);
  for (const name of names) {
    const kind: FaultKind = faultKinds[name];
    const outcomeName = outcomeIn(moment, column, name);
    const strikes = Object.entries(kind.variants);
    for (const [variant, strike] of variants === 'all variants' ? strikes : strikes.slice(0, 1)) {
      try {
        await stage.prepare();
        const now = await stage.page.evaluate(() => Date.now());
        await strikeOnce(stage, { column, call, kind, outcome: outcomes[outcomeName] }, strike(now));
      } catch (error) {
        const where = `${moment.title}, ${call}: ${name} ${variant} comes to “${outcomeName}”`;
        throw new Error(where, { cause: error });
      }
    }
  }
}

/** What the table says. */
function outcomeIn({ columns, rows, title }: Moment, column: Column, fault: FaultName) {
  const outcome = rows[fault][columns.indexOf(column)];
  if (outcome === undefined) throw new Error(`“${title}” has no column ${column.title}`);
  return outcome;
}

interface Strike {
  readonly column: Column;
  readonly call: CallName;
  readonly kind: FaultKind;
  readonly outcome: Outcome;
}

async function strikeOnce(
  stage: Stage,
  { column, call, kind, outcome }: Strike,
  fault: object,
): Promise<void> {
  const { app, page, change } = stage;
  const sent = await noteFrom(stage);
  const see = () => seeOutcome(stage, call, outcome);
  await change({ faults: [{ ...addressOf(call), after: column.after, ...fault }] });
  await stage.act();
  await (kind.isSilent ? outwait(page, async () => (await sent(call)).length, column.after, see()) : see());
  if (hasEnded(outcome) && !goesOn(call, outcome)) {
    const [least, most] = call === 'updateBilling' ? [1, 1] : kind.reads;
    const all = await sent(call);
    const asked = all.slice(column.after).map(({ path }) => path);
    const attempts = [...new Set(asked)].map((one) => asked.filter((path) => path === one).length);
    const what = `attempts, of ${JSON.stringify(all)}`;
    expect(attempts, what).toHaveLength(column.atOnce);
    // The first to have gone wrong ends the others too, which may then have an attempt less behind them.
    expect([least, most], what).toContain(Math.max(...attempts));
  }
  if (kind.isSilent && hasEnded(outcome)) {
    // What comes by now is for requests that were given up.
    await page.clock.fastForward(lateMs);
    await drawn(app);
    await see();
  }
  await expectOnlyWords(app);
  expect(await sent('updateBilling')).toHaveLength(outcome.kind === 'saved' ? 1 : column.updates);
  await change({ faults: [] });
  await goOn(stage, outcome);
}

/** Whether nothing more is asked by itself. */
function hasEnded(outcome: Outcome): boolean {
  return outcome.kind !== 'draft' || outcome.next !== 'Check again';
}

/** Whether more of the same is asked where a call was not taken for gone wrong: pages, or what was saved. */
function goesOn(call: CallName, outcome: Outcome): boolean {
  return (call === 'agents' && outcome.kind === 'whole') || (call === 'account' && outcome.kind === 'saved');
}

const chat = '/api/v2/chat';

function addressOf(call: CallName) {
  const { method, path } = calls[call];
  return { method, path: chat + path };
}

/** Gives the requests to a call from now on. */
async function noteFrom({ requests }: Stage): Promise<(call: CallName) => Promise<readonly ApiRequest[]>> {
  const before = (await requests()).length;
  return async (call) => {
    const { method, path } = addressOf(call);
    const isIt = (asked: string) =>
      path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked.split('?')[0] === path;
    return (await requests()).slice(before).filter((sent) => sent.method === method && isIt(sent.path));
  };
}

/** Lets the app's time for each attempt pass, until the outcome is seen. */
async function outwait(
  page: Page,
  sent: () => Promise<number>,
  answered: number,
  seen: Promise<void>,
): Promise<void> {
  let isSeen = false;
  const passTime = async () => {
    for (let outwaited = answered; ;) {
      await eventually(async () => isSeen || (await sent()) > outwaited).toBe(true);
      if (isSeen) return;
      outwaited = await sent();
      await page.clock.fastForward(givenUpMs);
    }
  };
  await Promise.all([passTime(), seen.then(() => (isSeen = true))]);
}
