import { useState } from 'react';
import type { LogEntry, RequestEntry } from '../zaf/log.ts';
import type { LogLine } from './log-book.ts';

function outcomeOf({ state }: RequestEntry): string {
  switch (state.kind) {
    case 'pending':
      return 'pending';
    case 'answered':
      return `${state.status}`;
    case 'failed':
      return state.reason === 'timeout' ? 'timed out' : 'no answer';
    case 'dropped':
      return 'dropped';
  }
}

/** An entry in one line. */
export function summaryOf(entry: LogEntry): string {
  switch (entry.kind) {
    case 'message':
      return `${entry.direction === 'from-app' ? '→' : '←'} ${entry.name}`;
    case 'request':
      return `${entry.method} ${entry.url} ${outcomeOf(entry)}`;
    case 'note':
      return entry.text;
  }
}

function toneOf(entry: LogEntry): string {
  if (entry.kind !== 'request') return entry.kind;
  if (entry.state.kind === 'answered') return entry.state.status < 400 ? 'good' : 'bad';
  return entry.state.kind === 'failed' ? 'bad' : 'waiting';
}

const timeFormat = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

/** JSON laid out, or the text as it is. */
function pretty(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value, null, 2);
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}

function detailOf(entry: LogEntry): string {
  switch (entry.kind) {
    case 'message':
      return pretty(entry.data);
    case 'request': {
      const sent = entry.sent === undefined ? '' : `Sent:\n${pretty(entry.sent)}\n\n`;
      const received = entry.state.kind === 'answered' ? `Received:\n${pretty(entry.state.received)}` : '';
      return sent + (received || `No answer: ${outcomeOf(entry)}`);
    }
    case 'note':
      return entry.text;
  }
}

export function LogRow({ line: { entry, from } }: { readonly line: LogLine }) {
  // Bodies are large and mostly unread: laid out only when somebody looks.
  const [isOpen, setIsOpen] = useState(false);
  const ms = entry.kind === 'request' && 'ms' in entry.state ? `${Math.round(entry.state.ms)} ms` : '';
  return (
    <li className={`log-row log-${toneOf(entry)}`}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <time>{timeFormat.format(entry.at)}</time>
          <span className="log-from">{from}</span>
          <span className="log-text">{summaryOf(entry)}</span>
          <span className="log-ms">{ms}</span>
        </summary>
        {isOpen && <pre tabIndex={0}>{detailOf(entry)}</pre>}
      </details>
    </li>
  );
}
