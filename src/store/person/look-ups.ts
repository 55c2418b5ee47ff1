import type { Agent } from '../../account/seat.ts';
import type { ChatApi } from '../../chat/chat-api.ts';
import { screenProblem, type ScreenProblem } from '../problem.ts';
import type { LiveAgents } from './live-agents.ts';
import type { FoundSeat } from './person-state.ts';
import type { RememberedRefusal } from './remembered-refusal.ts';
import { agentsByEmail, seatByEmail, seatOf } from './seat-by-email.ts';

export interface LookUpParts {
  readonly chat: Pick<ChatApi, 'agentByEmail' | 'agents'>;
  /** The address of the person beside whose profile the app stands; `undefined` if Support gives none. */
  readonly profileEmail: (signal: AbortSignal) => Promise<string | undefined>;
  readonly live: LiveAgents;
  readonly refusal: RememberedRefusal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** How a look-up ended. */
export type Outcome =
  | { readonly kind: 'no-email' }
  | { readonly kind: 'not-found' }
  | ({ readonly kind: 'found' } & FoundSeat)
  | { readonly kind: 'problem'; readonly problem: ScreenProblem };

/**
 * By one request (`GET /agents/email/{email}`), or none where the answer is known to be a refusal and nobody
 * insists. Where Chat finds nobody, by what an open ticket read. Rejects only when aborted.
 */
export async function askByEmail(
  { chat, profileEmail, live, refusal, now }: LookUpParts,
  { insists }: { insists: boolean },
  signal: AbortSignal,
): Promise<Outcome> {
  const listening = live.listen(signal);
  if (!insists && live.isWithoutChat()) return { kind: 'problem', problem: { kind: 'no-chat' } };
  if (!insists && refusal.isInForce()) return { kind: 'problem', problem: { kind: 'not-administrator' } };
  const email = await profileEmail(signal);
  if (email === undefined) return { kind: 'no-email' };
  const answer = await chat.agentByEmail(email, signal);
  if (!answer.ok) {
    if (answer.problem.kind === 'forbidden') refusal.remember();
    return { kind: 'problem', problem: screenProblem(answer.problem) };
  }
  refusal.forget();
  if (answer.value !== undefined) {
    return { kind: 'found', seat: seatOf(answer.value), by: 'email', asOf: now() };
  }
  await listening;
  return byLiveAgents(live, email);
}

/** An old list may tell who is an agent, but not who has not become one since. */
function byLiveAgents(live: LiveAgents, email: string): Outcome {
  const list = live.list();
  if (list === undefined) return { kind: 'not-found' };
  const seat = seatByEmail(list.agents, email);
  if (seat.kind === 'none' && !list.isFresh) return { kind: 'not-found' };
  return { kind: 'found', seat, by: 'list', asOf: list.asOf };
}

/** By reading the whole list of agents; `onProgress` hears how many enabled ones there are so far. */
export async function lookThroughAll(
  { chat, profileEmail, now }: LookUpParts,
  onProgress: (soFar: number) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const email = await profileEmail(signal);
  if (email === undefined) return { kind: 'no-email' };
  const found: Agent[] = [];
  const answer = await chat.agents((agents, { enabled }) => {
    found.push(...agentsByEmail(agents, email));
    onProgress(enabled);
  }, signal);
  if (!answer.ok) return { kind: 'problem', problem: screenProblem(answer.problem) };
  return { kind: 'found', seat: seatByEmail(found, email), by: 'list', asOf: now() };
}
