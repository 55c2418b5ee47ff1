import type { LogEntry } from '../zaf/log.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

export interface LogLine {
  /** Stays the same while a request goes from pending to answered. */
  readonly key: string;
  /** Whose it is, by the name it had when this passed: the place may be closed since. */
  readonly from: string;
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

/** Puts a line in, in place of an earlier state of the same request. */
function withLine(lines: readonly LogLine[], line: LogLine): readonly LogLine[] {
  const index = lines.findIndex(({ key }) => key === line.key);
  const earlier = lines[index];
  return earlier ? lines.with(index, { ...earlier, entry: line.entry }) : [...lines, line].slice(-maxLines);
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

/** `nameOf`: what people call an instance; the workbench itself has no guid. */
export function createLogBook(nameOf: (instanceGuid: string | undefined) => string): LogBook {
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
      lines.update((before) => withLine(before, { key, entry, from: nameOf(entry.instanceGuid) }));
    },
    clear: () => lines.update(() => []),
  };
}
