import type { AgentTally } from '../account/agent-tally.ts';
import type { Count, CountedLimitName, CountProblem, Counts } from '../account/limits.ts';
import type { Agent } from '../account/seat.ts';
import type { Answer, ChatProblem } from '../chat/answer.ts';
import type { ChatApi, ListCount } from '../chat/chat-api.ts';

/** Past so many pages of agents, a count is kept for longer: it costs the account too much to repeat. */
const cheapPages = 5;

/** The counts so far, and what else the lists told. */
export interface CountedLists {
  readonly counts: Counts;
  readonly tally: AgentTally | undefined;
  /** `undefined` also where nobody may be shown. */
  readonly agents: readonly Agent[] | undefined;
  readonly isExpensive: boolean;
  readonly isRunBySupport: boolean | undefined;
  /** Milliseconds since the epoch; the latest of those that lists were put off to. */
  readonly retryAt: number | undefined;
}

interface CountListsParts {
  readonly chat: ChatApi;
  /** Whether the people are kept, beside what they come to. */
  readonly keepsAgents: boolean;
}

/**
 * Counts the four lists side by side. A list that is refused or fails spoils its own count only. Tells each
 * change by `onChange`. Rejects with the signal's reason when aborted, and with nothing else.
 */
export async function countLists(
  { chat, keepsAgents }: CountListsParts,
  onChange: (lists: CountedLists) => void,
  signal: AbortSignal,
): Promise<void> {
  let lists: CountedLists = {
    counts: {
      agents: { kind: 'counting', soFar: 0 },
      departments: { kind: 'counting', soFar: 0 },
      triggers: { kind: 'counting', soFar: 0 },
      goals: { kind: 'counting', soFar: 0 },
    },
    tally: undefined,
    agents: undefined,
    isExpensive: false,
    isRunBySupport: undefined,
    retryAt: undefined,
  };
  const tell = (name: CountedLimitName, count: Count, more: Partial<CountedLists> = {}) => {
    lists = { ...lists, ...more, counts: { ...lists.counts, [name]: count } };
    onChange(lists);
  };
  const settle = <Value>(
    name: CountedLimitName,
    answer: Answer<Value>,
    counted: (value: Value) => ListCount,
    more: (value: Value) => Partial<CountedLists> = () => ({}),
  ) => {
    if (answer.ok) {
      const { enabled, disabled } = counted(answer.value);
      tell(name, { kind: 'counted', used: enabled, off: disabled }, more(answer.value));
    } else {
      tell(name, { kind: 'failed', problem: countProblem(answer.problem) }, putOff(lists, answer.problem));
    }
  };

  const kept: Agent[] = [];

  await Promise.all([
    chat
      .agents((agents, { enabled }) => {
        if (keepsAgents) for (const agent of agents) kept.push(agent);
        tell('agents', { kind: 'counting', soFar: enabled });
      }, signal)
      .then((answer) => {
        settle(
          'agents',
          answer,
          (count) => count,
          ({ pages, ...tally }) => ({
            tally,
            agents: keepsAgents ? kept : undefined,
            isExpensive: pages > cheapPages,
          }),
        );
      }),
    chat.departments(signal).then((answer) => {
      settle(
        'departments',
        answer,
        (count) => count,
        ({ isRunBySupport }) => ({ isRunBySupport }),
      );
    }),
    chat.triggers(signal).then((answer) => {
      settle('triggers', answer, (count) => count);
    }),
    chat.goals(signal).then((answer) => {
      settle('goals', answer, (count) => count);
    }),
  ]);
}

function countProblem(problem: ChatProblem): CountProblem {
  switch (problem.kind) {
    case 'not-connected':
    case 'forbidden':
      return 'refused';
    case 'not-found':
      return 'absent';
    case 'rate-limited':
      return 'busy';
    case 'not-allowed':
    case 'rejected':
    case 'server':
    case 'unreadable':
    case 'unanswered':
      return 'failed';
  }
}

function putOff({ retryAt }: CountedLists, problem: ChatProblem): Partial<CountedLists> {
  return problem.kind === 'rate-limited' ? { retryAt: Math.max(retryAt ?? 0, problem.retryAt) } : {};
}
