import type { LogEntry } from '../zaf/log.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

export interface LogLine {
  /** Stays the same while a request goes from pending to answered. */
  readonly key: string;
  readonly entry: LogEntry;
}

/** The last lines of what passed. */
export interface LogBook {
  readonly lines: Store<readonly LogLine[]>;
  readonly isPaused: Store<boolean>;
  readonly write: (entry: LogEntry) => void;
  readonly clear: () => void;
}

/** More than anybody reads, and few enough to draw. */
const maxLines = 500;

export type LogKind = 'all' | LogEntry['kind'];

/** Puts an entry in, in place of an earlier state of the same request. */
export function withEntry(lines: readonly LogLine[], line: LogLine): readonly LogLine[] {
  const index = line.entry.kind === 'request' ? lines.findIndex(({ key }) => key === line.key) : -1;
  return index === -1 ? [...lines, line].slice(-maxLines) : lines.with(index, line);
}

function searchText(entry: LogEntry): string {
  switch (entry.kind) {
    case 'message':
      return entry.name;
    case 'request':
      return `${entry.method} ${entry.url} ${entry.state.kind === 'answered' ? entry.state.status : ''}`;
    case 'note':
      return entry.text;
  }
}

export function matchingLines(lines: readonly LogLine[], kind: LogKind, query: string): readonly LogLine[] {
  const wanted = query.trim().toLowerCase();
  return lines.filter(
    ({ entry }) =>
      (kind === 'all' || entry.kind === kind) && searchText(entry).toLowerCase().includes(wanted),
  );
}

export function createLogBook(): LogBook {
  const lines = createStore<readonly LogLine[]>([]);
  const isPaused = createStore(false);
  let count = 0;
  return {
    lines,
    isPaused,
    write: (entry) => {
      count += 1;
      const key = entry.kind === 'request' ? `request-${entry.id}` : `line-${count}`;
      const isKnown = lines.get().some((line) => line.key === key);
      // A request that is on the page when the pause begins still gets its end.
      if (isPaused.get() && !isKnown) return;
      lines.update((before) => withEntry(before, { key, entry }));
    },
    clear: () => lines.update(() => []),
  };
}
