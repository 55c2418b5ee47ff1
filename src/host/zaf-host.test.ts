import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeZaf, generations } from './fake-zaf.ts';
import type { Host } from './host.ts';
import { createZafHost } from './zaf-host.ts';

const report = vi.fn();
const nothingSaid = {
  id: undefined,
  email: undefined,
  role: undefined,
  locale: undefined,
  timeZone: undefined,
};

function signal(): AbortSignal {
  return new AbortController().signal;
}

beforeEach(() => {
  vi.useFakeTimers();
  report.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(generations)('with the %s SDK', (generation) => {
  let zaf: FakeZaf;
  let host: Host;

  beforeEach(() => {
    zaf = new FakeZaf(generation);
    host = createZafHost(zaf.client, {}, report);
  });

  it('the viewer is who Support says', async () => {
    const timeZone = { ianaName: 'Europe/Berlin', name: 'Berlin', offset: 60 };
    const value = { id: 42, email: 'ada@example.com', role: 'admin', locale: 'en-US', timeZone };
    zaf.says['currentUser'] = { value };
    expect(await host.viewer(signal())).toEqual({ ...value, id: '42', timeZone: 'Europe/Berlin' });
  });

  it.each([
    { said: 'refused', says: { refusal: 'not for apps' } },
    { said: 'an error object', says: { value: { message: 'not now', errors: {} } } },
    { said: 'null', says: { value: null } },
    {
      said: 'of other types',
      says: { value: { id: NaN, email: 7, role: '', locale: null, timeZone: 'Berlin' } },
    },
  ])('a viewer that is $said is not known', async ({ says }) => {
    zaf.says['currentUser'] = says;
    expect(await host.viewer(signal())).toEqual(nothingSaid);
  });

  it('a question that nobody answers ends after 5 s', async () => {
    const viewer = host.viewer(signal());
    const email = host.profileEmail(signal());
    const scheme = host.colorScheme(signal());
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await Promise.all([viewer, email, scheme])).toEqual([nothingSaid, undefined, undefined]);
  });

  it('a question that is aborted rejects with the reason', async () => {
    const controller = new AbortController();
    const reason = new Error('closed');
    const viewer = host.viewer(controller.signal);
    controller.abort(reason);
    await expect(viewer).rejects.toBe(reason);
  });

  it('the address of a profile and the colour scheme are read', async () => {
    zaf.says['user.email'] = { value: 'grace@example.com' };
    zaf.says['colorScheme'] = { value: 'dark' };
    expect(await host.profileEmail(signal())).toBe('grace@example.com');
    expect(await host.colorScheme(signal())).toBe('dark');
  });

  it('a refusal beside the values is a refusal', async () => {
    const errors = { 'user.email': { message: 'not in this location' } };
    zaf.client.get = () => Promise.resolve({ errors, 'user.email': 'old@example.com' });
    expect(await host.profileEmail(signal())).toBeUndefined();
  });
});

describe('events of Support', () => {
  let zaf: FakeZaf;
  let host: Host;

  beforeEach(() => {
    zaf = new FakeZaf();
    host = createZafHost(zaf.client, {}, report);
  });

  it('tell when the app is shown, hidden and gone; after gone, nothing comes', () => {
    const heard: string[] = [];
    host.onLifecycle((event) => heard.push(event));
    host.onColorScheme((scheme) => heard.push(scheme));
    const events = ['app.activated', 'app.deactivated', 'app.expanded', 'app.collapsed', 'app.willDestroy'];
    for (const event of [...events, 'app.activated']) zaf.fire(event);
    zaf.fire('colorScheme.changed', 'dark');
    expect(heard).toEqual(['shown', 'hidden', 'shown', 'hidden', 'gone']);
  });

  it('tell only a colour scheme that there is', () => {
    const heard: string[] = [];
    host.onColorScheme((scheme) => heard.push(scheme));
    for (const payload of ['dark', 'sepia', { colorScheme: 'dark' }, undefined, 'light']) {
      zaf.fire('colorScheme.changed', payload);
    }
    expect(heard).toEqual(['dark', 'light']);
  });

  it('reach every listener, whatever another one throws, and none that stopped listening', () => {
    const heard: string[] = [];
    const error = new Error('a fault in a listener');
    host.onLifecycle(() => {
      stopLast();
      throw error;
    });
    host.onLifecycle((event) => heard.push(event));
    const stopLast = host.onLifecycle(() => heard.push('stopped'));
    zaf.fire('app.activated');
    expect(heard).toEqual(['shown']);
    expect(report.mock.calls).toEqual([[error]]);
  });
});

describe('what the app tells Support', () => {
  it('sends a request and writes a note through it', async () => {
    const zaf = new FakeZaf();
    const host = createZafHost(zaf.client, {}, report);
    void host.request({ method: 'GET', url: '/api/v2/chat/goals' }, { signal: signal(), timeoutMs: 1 });
    expect(zaf.requests[0]?.options).toMatchObject({ type: 'GET', url: '/api/v2/chat/goals' });
    const note = host.addInternalNote('2 of 2 agents');
    await vi.runAllTimersAsync();
    await note;
    expect(zaf.invoked).toEqual([['comment.appendText', '2 of 2 agents']]);
  });

  it('asks for a height and shows a message as text, and a refusal harms nobody', async () => {
    const zaf = new FakeZaf();
    const host = createZafHost(zaf.client, {}, report);
    host.setHeight(240);
    host.notify('<b>R&D</b> saved', 'notice');
    await vi.advanceTimersByTimeAsync(0);
    expect(zaf.invoked).toEqual([
      ['resize', { width: '100%', height: '240px' }],
      ['notify', '&lt;b&gt;R&amp;D&lt;/b&gt; saved', 'notice'],
    ]);
  });

  it('a call that throws at once harms nobody', () => {
    const zaf = new FakeZaf();
    zaf.client.invoke = () => {
      throw new Error('Invoke supports string arguments or an object with array of strings.');
    };
    expect(() => {
      createZafHost(zaf.client, {}, report).setHeight(240);
    }).not.toThrow();
  });
});
