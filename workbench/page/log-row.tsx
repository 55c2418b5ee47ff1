import { useState } from 'react';
import type { LogEntry, RequestEntry } from '../zaf/log.ts';
import { useBench } from './bench-context.ts';
import { placeName } from './place.ts';
import { useStore } from './store.ts';

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

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}

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

function useInstanceName(guid: string | undefined): string {
  const { workspace, modal } = useBench();
  const { tabs } = useStore(workspace);
  const dialog = useStore(modal);
  const tab = tabs.find((candidate) => candidate.guid === guid);
  if (tab) return placeName(tab.place);
  if (guid === undefined) return 'workbench';
  return dialog?.guid === guid ? 'dialog' : 'gone';
}

export function LogRow({ entry }: { readonly entry: LogEntry }) {
  // Bodies are large and mostly unread: laid out only when somebody looks.
  const [isOpen, setIsOpen] = useState(false);
  const from = useInstanceName(entry.instanceGuid);
  const ms = entry.kind === 'request' && 'ms' in entry.state ? `${Math.round(entry.state.ms)} ms` : '';
  return (
    <li className={`log-row log-${toneOf(entry)}`}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <time>{timeOf(entry.at)}</time>
          <span className="log-from">{from}</span>
          <span className="log-text">{summaryOf(entry)}</span>
          <span className="log-ms">{ms}</span>
        </summary>
        {isOpen && <pre>{detailOf(entry)}</pre>}
      </details>
    </li>
  );
}
