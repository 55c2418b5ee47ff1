import { describe, expect, it } from 'vitest';
import { nobodyTallied, tallied } from './agent-tally.ts';
import { agent } from './fake-agent.ts';

describe('a tally of agents', () => {
  it('counts who holds a seat and who is disabled, over several pages', () => {
    const first = tallied(nobodyTallied, [agent({}), agent({ isEnabled: false })]);
    expect(tallied(first, [agent({}), agent({})])).toMatchObject({ enabled: 3, disabled: 1 });
  });

  it.each<[string, readonly (number | undefined)[], number]>([
    ['on whatever page they are', [7, 5, 6], 5],
    ['where some do not say', [undefined, 7, undefined], 7],
    ['at the epoch', [7, 0], 0],
    ['where nobody says', [undefined], Infinity],
    ['where there is nobody', [], Infinity],
  ])('knows when the first was created, %s', (_, pages, firstCreatedAt) => {
    const all = pages.reduce((tally, createdAt) => tallied(tally, [agent({ createdAt })]), nobodyTallied);
    expect(all.firstCreatedAt).toBe(firstCreatedAt);
  });

  it('knows the owner by name, once their page was read', () => {
    const before = tallied(nobodyTallied, [agent({ name: 'Amara' })]);
    const after = tallied(before, [agent({ name: 'Jonathan', isOwner: true })]);
    expect(before.ownerName).toBeUndefined();
    expect(tallied(after, [agent({ name: 'Lars' })]).ownerName).toBe('Jonathan');
  });
});
