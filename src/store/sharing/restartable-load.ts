import type { SharedLoadParts } from './parts.ts';
import { untilAborted } from './waiting.ts';

export interface RestartableLoad<Live> {
  /** Resolves with what was loaded, or with `undefined` once the signal has aborted. */
  readonly run: (
    report: (growing: Live) => void,
    signal: AbortSignal,
  ) => Promise<{ readonly live: Live } | undefined>;
  /** A load under way may have read what has changed since: it begins again. */
  readonly restart: () => void;
}

export function createRestartableLoad<Live>(load: SharedLoadParts<Live>['load']): RestartableLoad<Live> {
  let restarting = new AbortController();
  return {
    run: async (report, signal) => {
      while (!signal.aborted) {
        restarting = new AbortController();
        const ended = AbortSignal.any([signal, restarting.signal]);
        const reportUntilEnded = (growing: Live) => {
          if (!ended.aborted) report(growing);
        };
        const outcome = await untilAborted(load(reportUntilEnded, ended), ended);
        if (outcome.kind === 'done') return { live: outcome.value };
      }
      return undefined;
    },
    restart: () => restarting.abort(),
  };
}
