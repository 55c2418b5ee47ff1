import type { ChatApi } from '../../src/chat/chat-api.ts';

/** A call of the app, as the workbench tells it from others. */
export interface Call {
  readonly method: 'GET' | 'PUT';
  /** Below the API's base address; a star stands for all that begins so. */
  readonly path: string;
}

/** Every call that the app makes. One that is new does not compile before it is here. */
export const calls = {
  account: { method: 'GET', path: '/account' },
  me: { method: 'GET', path: '/agents/me' },
  agents: { method: 'GET', path: '/agents' },
  departments: { method: 'GET', path: '/departments' },
  triggers: { method: 'GET', path: '/triggers' },
  goals: { method: 'GET', path: '/goals' },
  agentByEmail: { method: 'GET', path: '/agents/email/*' },
  updateBilling: { method: 'PUT', path: '/account' },
} as const satisfies Record<keyof ChatApi, Call>;

export type CallName = keyof typeof calls;
