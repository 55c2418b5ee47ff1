import type { Answer } from '../../chat/answer.ts';
import type { ChatApi } from '../../chat/chat-api.ts';
import type { Host } from '../../host/host.ts';
import type { Sharing } from '../connection/sharing-of.ts';
import { openStoredEntry } from '../sharing/stored-entry.ts';
import { openLiveAgents } from './live-agents.ts';
import { createPersonStore, type PersonStore } from './person-store.ts';
import { rememberedRefusal } from './remembered-refusal.ts';

interface OpenPersonStoreParts {
  readonly chat: ChatApi;
  /** Whether the viewer may be shown who holds a seat. */
  readonly mayShowPeople: boolean;
  /** How the open tickets of the same connection share their load. */
  readonly sharing: Sharing;
  readonly profileEmail: Host['profileEmail'];
}

/** The store of this instance beside a profile, listening to the open tickets of the same connection. */
export function openPersonStore(parts: OpenPersonStoreParts): PersonStore {
  const { chat, mayShowPeople, sharing, profileEmail } = parts;
  const { name, means } = sharing;
  const now = () => Date.now();
  return createPersonStore({
    chat: mayShowPeople ? chat : nobody,
    profileEmail,
    live: openLiveAgents({ name, means, now, random: Math.random }),
    refusal: rememberedRefusal(openStoredEntry(`${name} person`, means.storage, now), now),
    now,
  });
}

/** What Chat would say to somebody who may not look at other agents; it is not asked. */
const refused: Answer<never> = { ok: false, problem: { kind: 'forbidden', status: 403 } };
const nobody: Pick<ChatApi, 'agentByEmail' | 'agents'> = {
  agentByEmail: () => Promise.resolve(refused),
  agents: () => Promise.resolve(refused),
};
