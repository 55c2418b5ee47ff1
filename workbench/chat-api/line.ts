import type { ErrorShape } from './error-body.ts';
import type { Fault, FaultPlan } from './faults.ts';
import { spoiltAnswer } from './spoilt-answer.ts';

/** What came back over the line: an answer, or nothing because the connection broke or was given up. */
export type Outcome = { readonly kind: 'answered'; readonly response: Response } | { readonly kind: 'lost' };

/** The line between an app and an API: how slow it is, and what goes wrong on it. */
export interface Line {
  readonly api: (request: Request) => Promise<Response>;
  readonly faults: FaultPlan;
  readonly latencyMs: number;
  readonly errorShape: ErrorShape;
  /** Aborted when the session ends. */
  readonly ended: AbortSignal;
  /** Rejects when the signal is aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

const lost: Outcome = { kind: 'lost' };

/** Sends one request over the line. `abandoned` is aborted when the app no longer waits. */
export async function send(line: Line, request: Request, abandoned: AbortSignal): Promise<Outcome> {
  const signal = AbortSignal.any([abandoned, line.ended]);
  try {
    await line.wait(line.latencyMs, signal);
    const fault = line.faults.next(request.method, new URL(request.url).pathname);
    if (fault === undefined) return { kind: 'answered', response: await line.api(request) };
    if (!isDelayedLater(fault)) await line.wait(fault.delayMs ?? 0, signal);
    return await sendThrough(fault, line, request, signal);
  } catch (error) {
    if (signal.aborted) return lost;
    throw error;
  }
}

/** Where it is not the request that is delayed, but what becomes of it. */
function isDelayedLater({ kind }: Fault): boolean {
  return kind === 'late-write' || kind === 'late';
}

async function sendThrough(
  fault: Fault,
  line: Line,
  request: Request,
  signal: AbortSignal,
): Promise<Outcome> {
  switch (fault.kind) {
    case 'never':
      return untilGivenUp(signal);
    case 'never-after-write':
      await line.api(request);
      return untilGivenUp(signal);
    case 'lost':
      return lost;
    case 'lost-after-write':
      await line.api(request);
      return lost;
    case 'late-write':
      writeLater(fault.delayMs ?? 0, line, request);
      return lost;
    case 'html':
    case 'truncated':
    case 'empty':
    case 'huge':
    case 'wrong-types':
    case 'late':
    case 'twice':
    case undefined:
      return {
        kind: 'answered',
        response: await spoiltAnswer(fault, line.errorShape, () => line.api(request)),
      };
  }
}

function untilGivenUp(signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(lost);
    else signal.addEventListener('abort', () => resolve(lost), { once: true });
  });
}

/** The write outlives the connection that asked for it, but not the session. */
function writeLater(delayMs: number, line: Line, request: Request): void {
  line.wait(delayMs, line.ended).then(
    () => line.api(request),
    () => undefined,
  );
}
