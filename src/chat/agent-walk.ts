import type { Agent } from '../account/seat.ts';
import { afterPage, nextCursors, unread, withoutBack, type Cursor, type Reading } from './agent-cursors.ts';
import type { Answer, ChatProblem } from './answer.ts';
import type { AgentList } from './chat-api.ts';

/** 50,000 agents by full pages, several times the largest account. A list that goes on has no end. */
const mostPages = 500;

/**
 * Reads all agents, two pages at a time, each agent once by id. Agents who come or go meanwhile may be in
 * or out; those who were there all the time are in. `onProgress` hears after each page how many enabled
 * agents there are so far. Ends with the first problem. A list that does not move or never ends is
 * `unreadable`. Rejects only as `readPage` does.
 */
export async function walkAgents(
  readPage: (cursor: Cursor) => Promise<Answer<readonly Agent[]>>,
  onProgress: (enabledSoFar: number) => void,
): Promise<Answer<AgentList>> {
  const seen = new Map<number, Agent>();
  let pages = 0;
  let reading = unread;

  const ask = async (cursor: Cursor) => {
    const answer = await readPage(cursor);
    if (answer.ok) {
      pages += 1;
      for (const agent of answer.value) seen.set(agent.id, agent);
      onProgress(enabledAmong(seen));
    }
    return { cursor, answer };
  };

  while (reading.outcome === 'open' && pages < mostPages) {
    for (const { cursor, answer } of await Promise.all(nextCursors(reading).map(ask))) {
      const next = taken(reading, cursor, answer);
      if (!next.ok) return next;
      reading = next.value;
    }
  }
  return reading.outcome === 'complete'
    ? { ok: true, value: { agents: [...seen.values()], pages } }
    : failed({ kind: 'unreadable', status: 200 });
}

/** A server that refuses `max_id`, or so high a one, has not refused the list. */
function taken(reading: Reading, cursor: Cursor, answer: Answer<readonly Agent[]>): Answer<Reading> {
  if (answer.ok) {
    const ids = answer.value.map(({ id }) => id);
    return { ok: true, value: afterPage(reading, cursor, ids) };
  }
  const { problem } = answer;
  return cursor.kind === 'max' && problem.kind === 'rejected'
    ? { ok: true, value: withoutBack(reading) }
    : failed(problem);
}

function enabledAmong(agents: ReadonlyMap<number, Agent>): number {
  let enabled = 0;
  for (const { isEnabled } of agents.values()) if (isEnabled) enabled += 1;
  return enabled;
}

function failed(problem: ChatProblem): Answer<never> {
  return { ok: false, problem };
}
