import type { AppMessage } from './messages.ts';

function pathsOf(params: unknown): string {
  if (Array.isArray(params)) return params.map(String).join(', ');
  return typeof params === 'object' && params !== null ? Object.keys(params).join(', ') : '';
}

/** A message in a few words, for the log. */
export function describe(message: AppMessage): string {
  switch (message.kind) {
    case 'handshake':
      return `handshake, SDK ${message.version}`;
    case 'call':
      return `${message.verb} ${pathsOf(message.params)}`;
    case 'subscription':
      return `${message.count > 0 ? 'on' : 'off'} ${message.event}`;
    case 'trigger':
      return `trigger ${message.event}`;
    case 'request':
      return message.key;
    case 'hook-reply':
      return `${message.refusal === undefined ? 'allows' : 'refuses'} ${message.event}`;
    case 'chatter':
    case 'unknown':
      return message.name;
  }
}
