import { freshForMs } from '../freshness.ts';
import type { Report } from '../picture.ts';
import { reportCodec } from '../report-codec.ts';
import type { StoredEntry } from '../sharing/stored-entry.ts';

/**
 * That Chat refused the viewer a look at other agents: kept for as long as the refusal of a plan is, so that
 * whoever opens one profile after the other is refused once, not once a profile.
 */
export interface RememberedRefusal {
  readonly isInForce: () => boolean;
  readonly remember: () => void;
  readonly forget: () => void;
}

/** `now` is in milliseconds since the epoch. */
export function rememberedRefusal(entry: StoredEntry, now: () => number): RememberedRefusal {
  return {
    isInForce: () => {
      const refusal = reportCodec.fromStored(entry.read());
      return refusal?.kind === 'refusal' && Math.abs(now() - refusal.at) < freshForMs(refusal);
    },
    remember: () => {
      const refusal: Report = { kind: 'refusal', at: now(), problem: { kind: 'not-administrator' } };
      entry.write(reportCodec.toStored(refusal));
    },
    forget: () => {
      if (entry.read() !== undefined) entry.write(undefined);
    },
  };
}
