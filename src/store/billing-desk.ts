import { updateAccess, type Access } from '../account/access.ts';
import type { Account } from '../account/account.ts';
import { evidenceList, type EvidenceItem } from '../account/evidence.ts';
import type { AccountOrigin } from '../account/settings.ts';
import type { ChatApi } from '../chat/chat-api.ts';
import type { Picture, Report } from './picture.ts';
import type { Form } from './saving/form.ts';
import type { RefusalMemory } from './saving/refusal-memory.ts';
import { createSavingDesk, type SavingDesk } from './saving/saving-desk.ts';
import type { SavingTurns } from './saving/saving-turns.ts';
import type { Saving } from './saving/saving.ts';
import { unsavedForm } from './saving/unsaved-form.ts';
import type { SharedLoad } from './sharing/shared-load.ts';
import { updateEvidence } from './update-evidence.ts';

/** Whether the viewer may update the billing contact, and by what that was told. */
export interface Standing {
  readonly access: Access;
  readonly evidence: readonly EvidenceItem[];
}

export interface BillingState {
  /** `undefined` until one load has ended: before that a sign that is missing may yet come. */
  readonly standing: Standing | undefined;
  readonly saving: Saving;
}

/** The billing contact: who may update it, and the life of an update. */
export interface BillingDesk extends Omit<SavingDesk, 'state'> {
  readonly state: () => BillingState;
  /** Calls back after each change. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** What a person changed and has not saved. */
  readonly unsaved: () => Form | undefined;
  /** Forgets that Zendesk refused an update, in all open tickets. */
  readonly forgetRefusal: () => void;
}

export interface BillingDeskParts {
  readonly shared: Pick<SharedLoad<Report>, 'subscribe' | 'publish'>;
  /** The last picture of a load that ended, if there is one. */
  readonly whole: () => Picture | undefined;
  readonly chat: ChatApi;
  readonly turns: SavingTurns;
  readonly refusals: RefusalMemory;
  readonly origin: AccountOrigin;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onSaved: () => void;
}

export function createBillingDesk(parts: BillingDeskParts): BillingDesk {
  const { shared, chat, turns, refusals, origin, now, onSaved } = parts;
  const listeners = new Set<() => void>();

  const standingNow = (): Standing | undefined => {
    const whole = parts.whole();
    if (whole === undefined) return undefined;
    const evidence = updateEvidence(whole, { now: now(), origin, refusedAt: refusals.refusedAt() });
    return { access: updateAccess(evidence), evidence: evidenceList(evidence) };
  };
  const desk = createSavingDesk({
    chat,
    takeTurn: turns.takeTurn,
    mayUpdate: () => standingNow()?.access.kind === 'allowed',
    stored: () => parts.whole()?.personal?.billing,
    onRead: (account) => {
      const whole = parts.whole();
      if (whole !== undefined) shared.publish({ kind: 'picture', ...withAccount(whole, account) });
    },
    onRefused: refusals.remember,
    onSaved,
    onChange: () => tell(),
  });
  let state: BillingState = { standing: standingNow(), saving: desk.state() };
  const tell = () => {
    state = { standing: standingNow(), saving: desk.state() };
    for (const listener of [...listeners]) listener();
  };
  refusals.subscribe(tell);
  const stopListening = shared.subscribe((_report, isFinal) => {
    if (isFinal) tell();
  });

  return {
    ...desk,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unsaved: () => unsavedForm(desk.state()),
    forgetRefusal: refusals.forget,
    close: () => {
      desk.close();
      turns.close();
      refusals.close();
      stopListening();
      listeners.clear();
    },
  };
}

/** The picture with the account as it was just read. The counts are as old as they were. */
function withAccount(picture: Picture, { key, status, createdAt, plan, billing }: Account): Picture {
  return {
    ...picture,
    account: { kind: 'known', status, createdAt, plan },
    evidence: { ...picture.evidence, hasBilling: billing !== undefined },
    personal: {
      ownerName: picture.personal?.ownerName,
      agents: picture.personal?.agents,
      accountKey: key,
      billing,
    },
  };
}
