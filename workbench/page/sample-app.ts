import type { HostedApp, Session } from './contract.ts';

/** An app and a session for tests: change what matters. */
export const sampleApp: HostedApp = {
  name: 'App',
  version: '1.0.0',
  offers: {},
  parameters: [],
  texts: {},
  faults: [],
  isWatched: false,
};

const person = { id: 1, name: 'Ann', email: 'ann@example.com' };

export const sampleSession: Session = {
  id: '1',
  viewer: person,
  account: { subdomain: 'example' },
  settings: {},
  profile: person,
  values: {},
};
