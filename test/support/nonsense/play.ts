import type { Frame, Page } from 'playwright-core';
import { eventually } from '../eventually.ts';
import { pressInSupport, shownIn, type NonsenseBench } from './bench.ts';
import { edit, pressAny, pressLabels, store } from './in-frame.ts';
import type { Step, World } from './world.ts';

/** What was typed and not given up, by the address of its frame. */
export type Drafts = Map<string, string>;

/** The title of a page that Support did not answer in time. */
const silent = 'Zendesk does not answer';

/** After one of these, what was typed may rightly be gone. */
const endsDraft = ['Save', 'Try again', 'Discard', 'Connect', 'Disconnect'];

/** Plays a world to its end. Whatever is wrong on the way is told by `look`, after each step. */
export async function play(bench: NonsenseBench, world: World, look: () => Promise<void>): Promise<Drafts> {
  const drafts: Drafts = new Map();
  await bench.begin(world);
  for (const step of world.steps) {
    const pressesBefore = bench.presses.length;
    await take(bench, step, drafts);
    await look();
    for (const { address, label } of bench.presses.slice(pressesBefore)) {
      if (endsDraft.includes(label)) drafts.delete(address);
    }
    const open = bench.frames().map((frame) => frame.url());
    for (const address of drafts.keys()) if (!open.includes(address)) drafts.delete(address);
  }
  return drafts;
}

async function take(bench: NonsenseBench, step: Step, drafts: Drafts): Promise<void> {
  if ('at' in step) {
    const frames = bench.frames();
    const frame = frames[step.at % Math.max(1, frames.length)];
    if (frame !== undefined) await takeIn(frame, bench, step, drafts);
    return;
  }
  switch (step.kind) {
    case 'support':
      await pressInSupport(bench.page, step.label);
      break;
    case 'pass':
      await bench.page.clock.fastForward(step.ms);
      break;
    case 'faults':
      await bench.change({ faults: step.faults });
      break;
  }
}

async function takeIn(
  frame: Frame,
  { page, inFrame }: NonsenseBench,
  step: Extract<Step, { at: number }>,
  drafts: Drafts,
): Promise<void> {
  switch (step.kind) {
    case 'press':
      await inFrame(frame, pressLabels, step.labels);
      break;
    case 'press any':
      await inFrame(frame, pressAny, step.button);
      break;
    case 'edit':
      if ((await inFrame(frame, edit, { text: step.text, then: step.then })) === true) {
        drafts.set(frame.url(), step.text);
      }
      break;
    case 'store':
      await inFrame(frame, store, { key: step.key, text: step.text });
      break;
    case 'load anew':
      drafts.delete(frame.url());
      await inFrame(frame, () => location.reload(), undefined);
      break;
    case 'event':
      if (step.name === 'app.willDestroy') drafts.delete(frame.url());
      await say(page, frame, step.name, step.payload);
      break;
  }
}

/** An event from Support, as its page posts it. */
async function say(page: Page, frame: Frame, name: string, payload: unknown): Promise<void> {
  await page.evaluate(
    ({ address, event, message }) => {
      const to = [...document.querySelectorAll('iframe')].find(({ src }) => src === address);
      const instanceGuid = new URL(address).searchParams.get('app_guid');
      to?.contentWindow?.postMessage({ key: `zaf.${event}`, message, instanceGuid }, new URL(address).origin);
    },
    { address: frame.url(), event: name, message: payload },
  );
}

/**
 * Lets everything be well again: no faults, time enough for whatever was put off, and each ticket in front in
 * turn until it shows the plan. Resolves with what each ticket then shows, by the address of its frame.
 */
export async function heal(bench: NonsenseBench): Promise<ReadonlyMap<string, string>> {
  const { page, change, frames, inFrame } = bench;
  await change({ faults: [] });
  const shown = new Map<string, string>();
  for (const ticket of ['#102', '#101']) {
    await pressInSupport(page, ticket);
    await pressInSupport(page, 'Expand the app');
    const inFront = await frontFrame(page, frames());
    if (inFront === undefined) throw new Error(`There is no app beside ${ticket}`);
    if ((await shownIn(bench, inFront)).title === '') await pressInSupport(page, 'Reload the app');
    let nextHour = performance.now();
    const howItIs = async () => {
      const frame = await frontFrame(page, frames());
      if (frame === undefined) return 'no app';
      for (const event of ['app.expanded', 'app.activated']) await say(page, frame, event, null);
      const { title, words } = await shownIn(bench, frame);
      if (title === 'Team plan' && /\bRefresh\b/.test(words) && !/Saving|Checking/.test(words)) {
        await inFrame(frame, pressLabels, ['Billing contact', 'Keep editing', 'Back']);
        shown.set(frame.url(), (await shownIn(bench, frame)).words);
        return 'well';
      }
      await inFrame(
        frame,
        pressLabels,
        title === silent ? ['Reload'] : ['Refresh', 'Try again', 'Check again'],
      );
      // What was asked is given up when an hour passes, so between two hours there is time for answers.
      if (performance.now() >= nextHour) {
        await page.clock.fastForward(61 * 60_000);
        nextHour = performance.now() + 2_000;
      }
      return words;
    };
    await eventually(howItIs, `${ticket} at last`).toBe('well');
  }
  return shown;
}

async function frontFrame(page: Page, frames: readonly Frame[]): Promise<Frame | undefined> {
  const address = await page.evaluate(
    () => [...document.querySelectorAll('iframe')].find(({ offsetParent }) => offsetParent !== null)?.src,
  );
  return frames.find((frame) => frame.url() === address);
}
