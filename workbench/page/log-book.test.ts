import { describe, expect, it } from 'vitest';
import type { LogEntry, RequestEntry } from '../zaf/log.ts';
import { createLogBook, matchingLines } from './log-book.ts';

const note = (text: string): LogEntry => ({ kind: 'note', at: 0, instanceGuid: undefined, text });
const request = (id: string, state: RequestEntry['state']): LogEntry => ({
  ...{ kind: 'request', id, at: 0, instanceGuid: 'a', method: 'GET', url: '/api/v2/chat/account' },
  ...{ sent: undefined, state },
});
const pending = request('1', { kind: 'pending' });
const answered = request('1', { kind: 'answered', status: 403, ms: 5, received: '' });

describe('the log', () => {
  it('keeps a request in its line, under the name it began with, when it is answered', () => {
    let name = 'ticket #101';
    const log = createLogBook(() => name);
    log.write(pending);
    log.write(note('between'));
    name = 'gone';
    log.write(answered);
    expect(log.lines.get().map(({ entry, from }) => [entry, from])).toEqual([
      [answered, 'ticket #101'],
      [note('between'), 'ticket #101'],
    ]);
  });

  it('takes nothing new while it is paused, but ends what it shows', () => {
    const log = createLogBook(() => '');
    log.write(pending);
    log.isPaused.update(() => true);
    log.write(note('missed'));
    log.write(answered);
    expect(log.lines.get().map(({ entry }) => entry)).toEqual([answered]);
  });

  it('keeps the last 500 lines', () => {
    const log = createLogBook(() => '');
    for (let count = 0; count < 510; count += 1) log.write(note(`${count}`));
    expect(log.lines.get()).toHaveLength(500);
    expect(log.lines.get()[0]?.entry).toEqual(note('10'));
  });

  it.each([
    ['all', '', 2],
    ['request', '', 1],
    ['note', '', 1],
    ['message', '', 0],
    ['all', 'CHAT/account', 1],
    ['all', ' 403 ', 1],
    ['all', 'betw', 1],
    ['all', 'nothing', 0],
  ] as const)('of %s with "%s" shows %i', (kind, query, count) => {
    const log = createLogBook(() => '');
    log.write(answered);
    log.write(note('between'));
    expect(matchingLines(log.lines.get(), kind, query)).toHaveLength(count);
  });
});
