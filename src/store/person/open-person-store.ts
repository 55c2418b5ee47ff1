import type { ChatApi } from '../../chat/chat-api.ts';
import type { Host } from '../../host/host.ts';
import { browserMeans } from '../browser-means.ts';
import { openStoredEntry } from '../sharing/stored-entry.ts';
import { openLiveAgents } from './live-agents.ts';
import { createPersonStore, type PersonStore } from './person-store.ts';
import { rememberedRefusal } from './remembered-refusal.ts';

interface OpenPersonStoreParts {
  readonly chat: ChatApi;
  /** The name by which the open tickets of this viewer share their load. */
  readonly name: string;
  readonly profileEmail: Host['profileEmail'];
}

/** The store of this instance beside a profile, listening to the open tickets of the same viewer. */
export function openPersonStore({ chat, name, profileEmail }: OpenPersonStoreParts): PersonStore {
  const now = () => Date.now();
  return createPersonStore({
    chat,
    profileEmail,
    live: openLiveAgents({ name, means: browserMeans, now, random: Math.random }),
    refusal: rememberedRefusal(openStoredEntry(`${name} person`, browserMeans.storage, now), now),
    now,
  });
}
