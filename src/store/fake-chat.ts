import type { Account } from '../account/account.ts';
import { nobodyTallied, tallied } from '../account/agent-tally.ts';
import { agent } from '../account/fake-agent.ts';
import type { Agent } from '../account/seat.ts';
import type { Answer, ChatProblem } from '../chat/answer.ts';
import type { ChatApi } from '../chat/chat-api.ts';
import type { LoadViewer } from './picture-of-answers.ts';

/** Test support: a Chat API in memory that answers well unless told otherwise, and notes what it was asked. */
export function fakeChat(answers: Partial<ChatApi> = {}): { chat: ChatApi; asked: string[] } {
  const asked: string[] = [];
  const noting = <Name extends keyof ChatApi>(name: Name, call: ChatApi[Name]) =>
    ((...args: never[]) => {
      asked.push(name);
      return (call as (...args: never[]) => unknown)(...args);
    }) as ChatApi[Name];
  const chat: ChatApi = {
    account: () => well(team),
    me: () => well(agent({ id: 1, isOwner: true, isAdministrator: true })),
    agents: listing([agent({ id: 1 }), agent({ id: 2, isEnabled: false })]),
    agentByEmail: () => well(undefined),
    departments: () => well({ enabled: 2, disabled: 1, isRunBySupport: false }),
    triggers: () => well({ enabled: 3, disabled: 0 }),
    goals: () => well({ enabled: 0, disabled: 0 }),
    updateBilling: () => well(undefined),
    ...answers,
  };
  return {
    asked,
    chat: {
      account: noting('account', chat.account),
      me: noting('me', chat.me),
      agents: noting('agents', chat.agents),
      agentByEmail: noting('agentByEmail', chat.agentByEmail),
      departments: noting('departments', chat.departments),
      triggers: noting('triggers', chat.triggers),
      goals: noting('goals', chat.goals),
      updateBilling: noting('updateBilling', chat.updateBilling),
    },
  };
}

export function well<Value>(value: Value): Promise<Answer<Value>> {
  return Promise.resolve({ ok: true, value });
}

export function badly(problem: ChatProblem): () => Promise<Answer<never>> {
  return () => Promise.resolve({ ok: false, problem });
}

/** The list of these agents, which comes at once; `pages` is how many the account is told it took. */
export function listing(agents: readonly Agent[], pages = 1): ChatApi['agents'] {
  return (onAgents) => {
    const tally = tallied(nobodyTallied, agents);
    onAgents(agents, tally);
    return well({ ...tally, pages });
  };
}

/** An administrator of Support, who is nobody of the fake Chat by id. */
export const supportViewer: LoadViewer = {
  id: '77',
  email: 'owner@example.com',
  isSupportAdministrator: true,
};

export const team: Account = {
  key: 'zendesk-chat-account-key',
  status: 'active',
  createdAt: Date.UTC(2014, 7, 6, 11, 2, 9),
  plan: {
    name: 'team',
    shortDescription: 'Great for Lean Teams',
    longDescription: undefined,
    caps: {
      agents: { kind: 'counted', max: 2 },
      departments: { kind: 'counted', max: 2 },
      basicTriggers: { kind: 'counted', max: 2 },
      advancedTriggers: { kind: 'counted', max: 2 },
      goals: { kind: 'unknown' },
      concurrentChats: { kind: 'unlimited' },
      historySearchDays: { kind: 'unlimited' },
    },
    features: [{ kind: 'included', key: 'file_upload' }],
  },
  billing: { email: 'owner@example.com', first_name: 'Jonathan' },
};
