import { describe, expect, it } from 'vitest';
import type { Count } from '../../account/limits.ts';
import type { PersonalPart } from '../../store/picture.ts';
import type { Refresh } from '../../store/state.ts';
import { agentsOnHand, isListable } from './agents-on-hand.ts';

const counted: Count = { kind: 'counted', used: 2, off: 0 };
const counting: Count = { kind: 'counting', soFar: 1 };
const failed: Count = { kind: 'failed', problem: 'failed' };
const idle: Refresh = { kind: 'idle' };
const running: Refresh = { kind: 'running' };
const stopped: Refresh = { kind: 'failed', problem: { kind: 'offline' } };
const withoutList: PersonalPart = {
  accountKey: undefined,
  billing: undefined,
  ownerName: undefined,
  agents: undefined,
};
const withList: PersonalPart = { ...withoutList, agents: [] };

describe('the list of agents', () => {
  it.each<[string, PersonalPart | undefined, Count, Refresh, string]>([
    ['is there as soon as it was read', withList, counted, idle, 'known'],
    ['is there while it is read again', withList, counted, running, 'known'],
    ['is loading while it is counted for the first time', withoutList, counting, running, 'loading'],
    ['is loading where only what may be stored is known yet', undefined, counted, running, 'loading'],
    ['is not to be had where the attempt failed', undefined, counted, stopped, 'failed'],
    ['is not to be had where counting failed', withoutList, failed, idle, 'failed'],
    ['is on its way where it was counted and is with another ticket', withoutList, counted, idle, 'loading'],
    ['is loading where it is tried again', withoutList, failed, running, 'loading'],
  ])('%s', (_, personal, agents, refresh, kind) => {
    const counts = { agents, departments: counted, triggers: counted, goals: counted };
    expect(agentsOnHand({ personal, counts }, refresh).kind).toBe(kind);
  });

  it.each<[Count, boolean]>([
    [counting, true],
    [counted, true],
    [failed, true],
    [{ kind: 'failed', problem: 'busy' }, true],
    [{ kind: 'failed', problem: 'refused' }, false],
    [{ kind: 'failed', problem: 'absent' }, false],
    [{ kind: 'not-asked' }, false],
  ])('may be opened where the count is %j: %s', (count, isOpenable) => {
    expect(isListable(count)).toBe(isOpenable);
  });
});
