import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from './contract.ts';
import { metadataOf } from './metadata.ts';

const session = {
  id: '1',
  viewer: { id: 1, name: 'Ann', email: 'ann@example.com' },
  account: { subdomain: 'example' },
  settings: { warn_at_percent: 50 },
  profile: { id: 2, name: 'Bob', email: 'bob@example.com' },
};

describe("an app's manifest", () => {
  it('may give a location as an address alone, or with whether it is flexible', () => {
    const support = { a: 'assets/a.html', b: { url: 'assets/b.html' }, c: { url: 'c', flexible: false } };
    const { location } = v.parse(manifestSchema, { name: 'App', location: { support } });
    expect(location.support).toEqual({
      a: { url: 'assets/a.html', flexible: true },
      b: { url: 'assets/b.html', flexible: true },
      c: { url: 'c', flexible: false },
    });
  });

  it('gives the app its plain settings: the defaults, and over them those of the scenario', () => {
    const manifest = v.parse(manifestSchema, {
      name: 'App',
      version: '1.0.0',
      location: {},
      parameters: [
        { name: 'warn_at_percent', default: 80 },
        { name: 'origin', default: 'auto' },
        { name: 'no_default' },
        { name: 'token', secure: true, default: 'never shown' },
      ],
    });
    expect(metadataOf(manifest, session)).toMatchObject({
      version: '1.0.0',
      settings: { title: 'App', warn_at_percent: 50, origin: 'auto' },
    });
    const careless = { ...session, settings: { ...session.settings, token: 'never shown' } };
    expect(JSON.stringify(metadataOf(manifest, careless))).not.toContain('token');
  });
});
