import { errorShapes } from '../../workbench/chat-api/error-body.ts';
import type { Fault } from '../../workbench/chat-api/faults.ts';

/** What the workbench is told to do to a call; `now` is by the app's clock, in milliseconds since the epoch. */
export type Strike = (now: number) => Omit<Fault, 'path' | 'method' | 'after' | 'times'>;

/** A way in which a call can go wrong. */
export interface FaultKind {
  /** The variants that must all come to the same, by what tells them apart. */
  readonly variants: Readonly<Record<string, Strike>>;
  /**
   * How often a read is sent in all, at least and at most: a third attempt depends on whether the first two
   * took longer than anybody waits. An update is sent once, whatever happens.
   */
  readonly reads: readonly [least: number, most: number];
  /** Whether the app is left without an answer until its own time is up. */
  readonly isSilent?: true;
}

const inEveryShape = (status: number): FaultKind['variants'] =>
  Object.fromEntries(errorShapes.map((shape) => [shape, () => ({ status, shape })]));

const only = (strike: Omit<Fault, 'path'>): FaultKind['variants'] => ({ '': () => strike });

const statuses = (...all: readonly number[]): FaultKind['variants'] =>
  Object.fromEntries(all.map((status) => [String(status), () => ({ status })]));

/** When the host hands on what comes late: after the app has given up both of its attempts. */
export const lateMs = 60_000;

/** By the name that the table gives it. */
export const faultKinds = {
  'status 401': { variants: inEveryShape(401), reads: [1, 1] },
  'status 403': { variants: inEveryShape(403), reads: [1, 1] },
  'status 404': { variants: inEveryShape(404), reads: [1, 1] },
  'status 405': { variants: statuses(405), reads: [1, 1] },
  'status 400 or 422': { variants: statuses(400, 422), reads: [1, 1] },
  'status 409': { variants: statuses(409), reads: [1, 1] },
  'status 429': {
    variants: {
      'with seconds': () => ({ status: 429, headers: { 'retry-after': '120' } }),
      'with a date': (now) => ({
        status: 429,
        headers: { 'retry-after': new Date(now + 120_000).toUTCString() },
      }),
      'without a time': () => ({ status: 429 }),
    },
    reads: [1, 1],
  },
  'status 500': { variants: statuses(500), reads: [1, 1] },
  'status 503': { variants: statuses(503), reads: [3, 3] },
  'status 502 or 504': { variants: statuses(502, 504), reads: [3, 3] },
  'HTML with 200': { variants: only({ kind: 'html' }), reads: [1, 1] },
  'half of the JSON': { variants: only({ kind: 'truncated' }), reads: [1, 1] },
  'an empty body': { variants: only({ kind: 'empty' }), reads: [1, 1] },
  'wrong types': { variants: only({ kind: 'wrong-types' }), reads: [1, 1] },
  '10 MB more': { variants: only({ kind: 'huge' }), reads: [1, 1] },
  'never answered': { variants: only({ kind: 'never' }), reads: [2, 3], isSilent: true },
  'answered too late': {
    variants: {
      'after it was given up': () => ({ kind: 'late', delayMs: lateMs }),
      'or never': () => ({ kind: 'never-after-write' }),
    },
    reads: [2, 3],
    isSilent: true,
  },
  'answered twice': { variants: only({ kind: 'twice' }), reads: [1, 1] },
  'lost on the way there': { variants: only({ kind: 'lost' }), reads: [3, 3] },
  'lost on the way back': { variants: only({ kind: 'lost-after-write' }), reads: [3, 3] },
  'lost, and arrives later': { variants: only({ kind: 'late-write', delayMs: 500 }), reads: [3, 3] },
} as const satisfies Readonly<Record<string, FaultKind>>;

export type FaultName = keyof typeof faultKinds;
