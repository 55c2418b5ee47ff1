import { expect, it } from 'vitest';
import { hearOnlyParent } from './only-parent.ts';

const origin = 'https://example.zendesk.com';
const parent = {};

class Window extends EventTarget {
  readonly parent = parent;
}

/** Whether a listener that comes later, as the SDK's does, hears of a message. */
function heard(source: unknown, from: string): boolean {
  const window = new Window();
  let isHeard = false;
  hearOnlyParent(window, origin);
  window.addEventListener('message', () => {
    isHeard = true;
  });
  window.dispatchEvent(Object.assign(new Event('message'), { source, origin: from }));
  return isHeard;
}

it('what the parent posts is heard', () => {
  expect(heard(parent, origin)).toBe(true);
});

it.each([
  { who: 'another window of Zendesk’s', source: {}, from: origin },
  { who: 'a page that took the parent’s place', source: parent, from: 'https://evil.example' },
  { who: 'a page without an origin', source: parent, from: 'null' },
  { who: 'nobody', source: null, from: '' },
])('what $who posts is not', ({ source, from }) => {
  expect(heard(source, from)).toBe(false);
});
