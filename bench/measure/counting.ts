import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer } from '../../src/chat/answer.ts';
import type { AgentCount } from '../../src/chat/chat-api.ts';
import { createChatApis } from '../../src/chat/create-chat-api.ts';
import type { HttpReply } from '../../src/host/host.ts';
import { loadScenarios } from '../../workbench/scenarios/load.ts';
import type { Clock } from '../../workbench/server/clock.ts';
import { startMemorySession } from '../../workbench/server/memory-session.ts';
import type { Session } from '../../workbench/server/session.ts';
import { heapInUse } from './heap-in-use.ts';

/** What counting so many agents takes. */
export interface Counting {
  readonly agents: number;
  readonly requests: number;
  /** How many answers it waited for one after the other: those that are asked for at once count as one. */
  readonly roundTrips: number;
  /** Bytes that stay in use for the counts: not for the people, whom whoever wants them keeps. */
  readonly heapBytes: number;
}

/** Time that passes at once for whoever waits: nobody shall wait minutes for the pace. */
interface SkippedTime extends Clock {
  readonly random: () => number;
}

/** Counts by the app's own code, in Node, asking the workbench's Chat API in memory. */
export async function measureCounting(agents: number): Promise<Counting> {
  const time = skippedTime();
  const session = startSession(agents, time);
  const { request, roundTrips } = countRoundTrips(session);
  const chat = createChatApis({ ...time, request, elsewhere: { times: () => [], tell: () => undefined } })({
    kind: 'session',
  });
  const held = await chat.agents(() => undefined, new AbortController().signal).then(holding);
  const heapWith = heapInUse();
  const counted = held.release();
  if (counted !== agents) throw new Error(`Counted ${counted} agents, not ${agents}`);
  return {
    agents,
    requests: session.requests.length,
    roundTrips: roundTrips(),
    heapBytes: heapWith - heapInUse(),
  };
}

/** Keeps what was counted in use up to a moment; that tells how many agents it was. */
function holding(answer: Answer<AgentCount>): { readonly release: () => number } {
  let held: Answer<AgentCount> | undefined = answer;
  return {
    release: () => {
      const count = held?.ok === true ? held.value.enabled + held.value.disabled : 0;
      held = undefined;
      return count;
    },
  };
}

function skippedTime(): SkippedTime {
  let now = Date.now();
  return {
    now: () => now,
    wait: (ms) => {
      now += ms;
      return Promise.resolve();
    },
    random: () => 0,
  };
}

function startSession(agents: number, clock: Clock): Session {
  const scenario = loadScenarios().get('enterprise');
  const [viewer] = scenario?.viewers ?? [];
  if (scenario === undefined || viewer === undefined) throw new Error('There is no scenario "enterprise"');
  const [owner, administrator] = scenario.agents;
  if (owner === undefined || administrator === undefined) throw new Error('Nobody is there to ask');
  const crowd = { count: agents - 2, firstId: 300, seed: agents, disabled: 0, neverSeen: 0 };
  return startMemorySession(
    { ...scenario, agents: [owner, administrator, { generate: crowd }] },
    viewer,
    0,
    clock,
  );
}

/** Whoever asks before the event loop turns is in the same round trip. */
function countRoundTrips(session: Session) {
  let roundTrips = 0;
  let round: Promise<void> | undefined;
  const request = async ({ method, url }: { method: string; url: string }): Promise<HttpReply> => {
    round ??= nextTurn().then(() => {
      roundTrips += 1;
      round = undefined;
    });
    await round;
    const never = new AbortController().signal;
    const outcome = await session.send({ method, url, body: '', authorization: undefined }, never);
    if (outcome.kind === 'lost') return { kind: 'unanswered', reason: 'network' };
    const { status } = outcome.response;
    return { kind: 'answered', status, body: await outcome.response.json(), retryAfter: undefined };
  };
  return { request, roundTrips: () => roundTrips };
}
