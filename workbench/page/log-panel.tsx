import { useLayoutEffect, useRef, useState } from 'react';
import { useBench } from './bench-context.ts';
import { choose } from './desk.ts';
import { Icon, IconButton } from './icons.tsx';
import type { LogKind, LogLine } from './log-book.ts';
import { matchingLines } from './log-book.ts';
import { LogRow, summaryOf } from './log-row.tsx';
import { useStore } from './store.ts';

const kinds: readonly { readonly kind: LogKind; readonly label: string }[] = [
  { kind: 'all', label: 'Everything' },
  { kind: 'request', label: 'Requests' },
  { kind: 'message', label: 'Messages' },
  { kind: 'note', label: 'Notes' },
];

/** The lines, newest last. Whoever looks at the end keeps looking at the end. */
function Lines({ lines }: { readonly lines: readonly LogLine[] }) {
  const list = useRef<HTMLOListElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (isAtEnd.current && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [lines]);
  return (
    <ol
      ref={list}
      className="log-lines"
      tabIndex={0}
      aria-label="What passed, newest last"
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        isAtEnd.current = scrollTop + clientHeight > scrollHeight - 8;
      }}
    >
      {lines.map((line) => (
        <LogRow key={line.key} line={line} />
      ))}
    </ol>
  );
}

function OpenLog() {
  const { log } = useBench();
  const lines = useStore(log.lines);
  const isPaused = useStore(log.isPaused);
  const [kind, setKind] = useState<LogKind>('all');
  const [query, setQuery] = useState('');
  const shown = matchingLines(lines, kind, query);
  return (
    <>
      <div className="log-tools">
        <select
          aria-label="Show"
          value={kind}
          onChange={({ currentTarget }) =>
            setKind(kinds.find((option) => option.kind === currentTarget.value)?.kind ?? 'all')
          }
        >
          {kinds.map((option) => (
            <option key={option.kind} value={option.kind}>
              {option.label}
            </option>
          ))}
        </select>
        <input
          type="search"
          aria-label="Filter"
          placeholder="Filter by path, event or status"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <IconButton
          name={isPaused ? 'play' : 'pause'}
          label={isPaused ? 'Resume' : 'Pause'}
          isPressed={isPaused}
          onClick={() => log.isPaused.update((before) => !before)}
        />
        <IconButton name="trash" label="Clear" onClick={log.clear} />
      </div>
      {shown.length > 0 ? (
        <Lines lines={shown} />
      ) : (
        <p className="log-empty">{lines.length > 0 ? 'Nothing matches.' : 'Nothing has passed yet.'}</p>
      )}
    </>
  );
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Messages between the app and Support, and the requests that came of them. */
export function LogPanel() {
  const bench = useBench();
  const { isLogOpen } = useStore(bench.settings);
  const lines = useStore(bench.log.lines);
  const requests = lines.filter(({ entry }) => entry.kind === 'request');
  const notes = lines.filter(({ entry }) => entry.kind === 'note');
  // Of all that passes, a request says most: the rest is mostly its envelope.
  const last = requests.at(-1) ?? lines.at(-1);
  return (
    <section className={isLogOpen ? 'log log-open' : 'log'} aria-label="Messages and requests">
      <h2 className="log-head">
        <button
          type="button"
          aria-expanded={isLogOpen}
          onClick={() => choose(bench, { isLogOpen: !isLogOpen })}
        >
          <Icon name={isLogOpen ? 'chevron-down' : 'chevron-up'} />
          Messages and requests
          <span className="log-count">
            {countOf(lines.length - requests.length - notes.length, 'message')} ·{' '}
            {countOf(requests.length, 'request')}
            {notes.length > 0 && ` · ${countOf(notes.length, 'note')}`}
          </span>
          {!isLogOpen && last && <span className="log-last">{summaryOf(last.entry)}</span>}
        </button>
      </h2>
      {isLogOpen && <OpenLog />}
    </section>
  );
}
