import { answerOthers } from './answers.ts';
import { answerForBulk } from './bulk-answers.ts';
import { createKnowledge } from './knowledge.ts';
import type { SharedLoadParts } from './parts.ts';
import { openStoredEntry } from './stored-entry.ts';
import type { Wire } from './wire.ts';

/** A growing value may be large and grow fast: the others see it this often, in milliseconds. */
const growingEveryMs = 250;

/** A whole value that another live instance sent. */
export type Heard = 'loaded' | 'published' | 'answer';

/** What this instance knows, kept the same as what storage holds and the other live instances know. */
export interface SharedValue<Live> {
  readonly current: () => Live | undefined;
  readonly isFresh: () => boolean;
  readonly subscribe: (listener: (live: Live, isFinal: boolean) => void) => () => void;
  /** Learns what is stored. */
  readonly recall: () => void;
  /** Asks the other live instances for what this one does not have: storage never holds all of it. */
  readonly ask: () => void;
  /** Asks them for the bulk of the value, to be given on the channel of this question. */
  readonly askForBulk: (replyTo: string) => void;
  /** Takes what was given. Says whether this instance now has the bulk of the value that it knows. */
  readonly takeBulk: (given: Live) => boolean;
  /** Whether storage can be relied on to have what the others loaded. */
  readonly isStored: () => boolean;
  /** A new whole value: stored, sent to the others, shown. */
  readonly share: (live: Live, kind: 'loaded' | 'published') => void;
  /** Shows what a load has brought so far, here and to the others. */
  readonly shareGrowing: (growing: Live) => void;
  /** The load has ended without a value, which the others must know too. */
  readonly giveUpGrowing: () => void;
  /** Shows a whole value again if a growing one is shown. */
  readonly stopWatching: () => void;
  /** Stops listening, answering and calling back; the wire stays open. */
  readonly close: () => void;
}

/** `onHeard` is called after a value of another instance was learnt. */
export function createSharedValue<Live>(
  parts: Omit<SharedLoadParts<Live>, 'load'>,
  wire: Wire | undefined,
  onHeard: (kind: Heard) => void,
): SharedValue<Live> {
  const { name, codec, means, now, random } = parts;
  const entry = openStoredEntry(name, means.storage, now);
  const knowledge = createKnowledge(parts);
  let isOurs = false;
  let growingSentAt: number | undefined;

  const stopListening = wire?.listen((message) => {
    if (message.kind === 'given-up') knowledge.stopWatching();
    if (!('live' in message)) return;
    const live = codec.fromMessage(message.live, knowledge.complete());
    if (live === undefined) return;
    if (message.kind === 'growing') {
      knowledge.watch(live);
      return;
    }
    if (message.kind !== 'answer') isOurs = false;
    knowledge.learn(live, message.kind);
    onHeard(message.kind);
  });
  const answer = () => {
    const live = knowledge.complete();
    return live && codec.toMessage(live);
  };
  const bulky = () => {
    const live = knowledge.complete();
    return live && codec.bulkOf(live) === undefined ? undefined : live;
  };
  const stopAnswering = wire && answerOthers({ wire, answer, isOurs: () => isOurs, random });
  const stopAnsweringForBulk = wire && answerForBulk({ name, means, wire, bulky });

  return {
    current: knowledge.current,
    isFresh: knowledge.isFresh,
    subscribe: knowledge.subscribe,
    recall: () => {
      const live = codec.fromStored(entry.read());
      if (live !== undefined) knowledge.learn(live, 'stored');
    },
    ask: () => {
      if (knowledge.complete() === undefined) wire?.post({ kind: 'ask' });
    },
    askForBulk: (replyTo) => wire?.post({ kind: 'ask-bulk', replyTo }),
    takeBulk: (given) => {
      knowledge.learn(given, 'bulk');
      return bulky() !== undefined;
    },
    isStored: entry.isUsable,
    share: (live, kind) => {
      isOurs = true;
      growingSentAt = undefined;
      const stored = codec.toStored(live);
      if (stored !== undefined) entry.write(stored);
      wire?.post({ kind, live: codec.toMessage(live) });
      knowledge.learn(live, kind);
    },
    shareGrowing: (growing) => {
      if (growingSentAt === undefined || now() - growingSentAt >= growingEveryMs) {
        growingSentAt = now();
        wire?.post({ kind: 'growing', live: codec.toMessage(growing) });
      }
      knowledge.watch(growing);
    },
    giveUpGrowing: () => {
      if (growingSentAt !== undefined) wire?.post({ kind: 'given-up' });
      growingSentAt = undefined;
      knowledge.stopWatching();
    },
    stopWatching: knowledge.stopWatching,
    close: () => {
      knowledge.close();
      stopListening?.();
      stopAnswering?.();
      stopAnsweringForBulk?.();
    },
  };
}
