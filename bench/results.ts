import type { Metafile } from 'esbuild';
import type { ContenderId } from './contenders/contenders.ts';
import type { Counting } from './measure/counting.ts';
import type { FileSize } from './measure/file-sizes.ts';
import type { Loading } from './measure/loading.ts';
import type { OpenTickets } from './measure/open-tickets.ts';
import type { Opening } from './measure/opening.ts';
import type { TwoTickets } from './measure/second-ticket.ts';
import type { Rounds } from './rounds.ts';

/** Of the Chat API, in milliseconds. */
export const latencies = [0, 150, 400] as const;
export type Latency = (typeof latencies)[number];

export type Loadings = Readonly<Record<ContenderId, Rounds<Loading>>>;
/** What is opened in the app's own builds; nothing else has it. */
export type AppId = 'app' | 'garden' | 'react';

/** All that a run has measured. */
export interface Results {
  readonly machine: string;
  /** How much slower the frame's processor was, as measured. */
  readonly slowDown: number;
  readonly loading: Readonly<Record<Latency, Loadings>>;
  readonly opening: Readonly<Record<AppId, Rounds<Opening>>>;
  readonly secondTicket: Rounds<TwoTickets>;
  /** Until the seats are on screen, in milliseconds, by how many agents there are. */
  readonly seats: Readonly<Record<'20' | '2000', Rounds<number>>>;
  readonly tickets: Readonly<Record<ContenderId, Rounds<readonly OpenTickets[]>>>;
  readonly counting: readonly Counting[];
  readonly sizes: Readonly<Record<ContenderId, readonly FileSize[]>>;
  readonly metafile: Metafile | undefined;
  /** In bytes. */
  readonly packageSize: number;
  /** What could not be measured. */
  readonly failures: readonly string[];
}
