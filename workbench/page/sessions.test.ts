import { describe, expect, it } from 'vitest';
import type { Scenario, Session } from './contract.ts';
import { sampleApp, sampleSession } from './sample-app.ts';
import type { Server } from './server.ts';
import { chosenOf, createSessions } from './sessions.ts';

function scenario(id: string): Scenario {
  const viewers = [
    { id: 'owner', label: 'Owner' },
    { id: 'agent', label: 'Agent' },
  ];
  return { id, title: id, description: '', group: 'Plans', viewers, defaultViewer: 'owner' };
}

const scenarios = [scenario('full'), scenario('team')];
const session = (id: string): Session => ({ ...sampleSession, id });

const notAsked = () => {
  throw new Error('not asked here');
};

/** A server whose sessions start when the test says so. */
function createSlowServer() {
  const starts: { readonly wish: unknown; readonly end: (session: Session | Error) => void }[] = [];
  const server: Server = {
    app: () => Promise.resolve(sampleApp),
    standings: notAsked,
    setSecureSettings: () => Promise.resolve(),
    scenarios: () => Promise.resolve(scenarios),
    startSession: (wish) =>
      new Promise((resolve, reject) => {
        starts.push({ wish, end: (made) => (made instanceof Error ? reject(made) : resolve(made)) });
      }),
    setLatency: () => Promise.resolve(),
    callApi: notAsked,
    callProxy: notAsked,
  };
  return { server, starts };
}

const tick = () =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

describe('what is chosen', () => {
  it.each([
    [{ scenario: 'team', viewer: 'agent' }, 'team', 'agent'],
    [{ scenario: 'team', viewer: undefined }, 'team', 'owner'],
    [{ scenario: 'team', viewer: 'stranger' }, 'team', 'owner'],
    [{ scenario: 'gone', viewer: undefined }, 'full', 'owner'],
  ])('from %j is %s as %s', (wish, id, viewer) => {
    const chosen = chosenOf(scenarios, wish);
    expect([chosen?.scenario.id, chosen?.viewer]).toEqual([id, viewer]);
  });
});

describe('a session', () => {
  const wish = { scenario: 'team', viewer: undefined, latency: 5 };

  it('starts with what was chosen', async () => {
    const { server, starts } = createSlowServer();
    const sessions = createSessions(server);
    const started = sessions.start(wish);
    await tick();
    expect(starts[0]?.wish).toEqual({ scenario: 'team', viewer: 'owner', latencyMs: 5 });
    expect(sessions.state.get().kind).toBe('starting');
    starts[0]?.end(session('one'));
    await started;
    expect(sessions.state.get()).toMatchObject({ kind: 'ready', session: { id: 'one' } });
  });

  it('that comes late does not take the place of a newer one', async () => {
    const { server, starts } = createSlowServer();
    const sessions = createSessions(server);
    void sessions.start(wish);
    await tick();
    void sessions.start(wish);
    await tick();
    starts[1]?.end(session('new'));
    await tick();
    starts[0]?.end(session('old'));
    await tick();
    expect(sessions.state.get()).toMatchObject({ session: { id: 'new' } });
  });

  it('that does not start says why', async () => {
    const { server, starts } = createSlowServer();
    const sessions = createSessions(server);
    const started = sessions.start(wish);
    await tick();
    starts[0]?.end(new Error('The workbench answered 500'));
    await started;
    expect(sessions.state.get()).toEqual({ kind: 'failed', message: 'The workbench answered 500' });
  });
});
