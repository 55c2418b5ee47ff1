import { isBefore, isSame, type Claim } from './claim.ts';
import type { TakeTurn, Work } from './turn.ts';
import { pause, whenAborted } from './waiting.ts';
import type { Wire } from './wire.ts';

/** How long a claim waits for a better one or for somebody who knows; longer than answers are spread. */
const claimMs = 150;
const beatMs = 1000;
/** After this long without a word the leader is taken for gone; a claim then makes sure that it is. */
const silenceMs = 4000;

/**
 * Turns by election on the channel. Whoever wants to load claims it; the best claim of a short while loads
 * and says so, the others follow it until it stops or falls silent, and then claim again.
 */
export function channelTurns(wire: Wire, newClaim: () => Claim): TakeTurn {
  return async (work, signal) => {
    for (let leader: Claim | undefined; ;) {
      if (leader !== undefined) await follow(wire, leader, signal);
      if (signal.aborted) return;
      leader = await lead(wire, newClaim(), work, signal);
      if (leader === undefined) return;
    }
  };
}

/** Claims the turn and uses it. Resolves with the better claim if there was one, else when all is over. */
async function lead(wire: Wire, claim: Claim, work: Work, signal: AbortSignal): Promise<Claim | undefined> {
  const better = await contest(wire, claim, signal);
  if (better !== undefined) return better;
  try {
    return signal.aborted ? undefined : await hold(wire, claim, work, signal);
  } finally {
    wire.post({ kind: 'stopped', claim });
  }
}

async function contest(wire: Wire, claim: Claim, signal: AbortSignal): Promise<Claim | undefined> {
  const rival = createRival(signal);
  const say = () => wire.post({ kind: 'claim', claim });
  const stopListening = wire.listen((message) => {
    if (message.kind !== 'claim' && message.kind !== 'loading') return;
    if (message.kind === 'loading' || isBefore(message.claim, claim)) rival.yieldTo(message.claim);
    // Whoever comes later may not have listened yet when this was said the first time.
    else say();
  });
  say();
  await pause(claimMs, rival.signal);
  stopListening();
  return rival.claim();
}

async function hold(wire: Wire, claim: Claim, work: Work, signal: AbortSignal): Promise<Claim | undefined> {
  const rival = createRival(signal);
  const announce = () => wire.post({ kind: 'loading', claim });
  const stopListening = wire.listen((message) => {
    // Two may load if neither heard the other in time. The one with the better claim goes on.
    if (message.kind === 'loading' && isBefore(message.claim, claim)) rival.yieldTo(message.claim);
    else if (message.kind === 'loading' || message.kind === 'claim') announce();
  });
  const beat = setInterval(announce, beatMs);
  announce();
  try {
    await work('elected', rival.signal);
  } finally {
    clearInterval(beat);
    stopListening();
  }
  return rival.claim();
}

/** Resolves when the leader, or who took its place, has stopped or fallen silent. */
async function follow(wire: Wire, first: Claim, signal: AbortSignal): Promise<void> {
  const free = new AbortController();
  const setFree = () => free.abort();
  let leader = first;
  let silence = setTimeout(setFree, silenceMs);
  const stopListening = wire.listen((message) => {
    if (message.kind === 'stopped' && isSame(message.claim, leader)) setFree();
    if (message.kind !== 'loading' && message.kind !== 'claim') return;
    if (message.kind === 'loading' || isBefore(message.claim, leader)) leader = message.claim;
    clearTimeout(silence);
    silence = setTimeout(setFree, silenceMs);
  });
  await whenAborted(AbortSignal.any([signal, free.signal]));
  clearTimeout(silence);
  stopListening();
}

/** A claim that this instance yields to, if one is heard. `signal` aborts then, or with the outer one. */
function createRival(outer: AbortSignal) {
  const heard = new AbortController();
  let claim: Claim | undefined;
  return {
    signal: AbortSignal.any([outer, heard.signal]),
    claim: () => claim,
    yieldTo: (better: Claim) => {
      claim = better;
      heard.abort();
    },
  };
}
