import { describe, expect, it } from 'vitest';
import { metadataOf } from './metadata.ts';
import { sampleApp, sampleSession } from './sample-app.ts';

const session = { ...sampleSession, settings: { warn_at_percent: 50 } };
const usual = { type: 'text', required: false, secure: false };

describe("an app's settings", () => {
  const app = {
    ...sampleApp,
    parameters: [
      { ...usual, name: 'warn_at_percent', type: 'number', default: 80 },
      { ...usual, name: 'origin', default: 'auto' },
      { ...usual, name: 'is_loud', type: 'checkbox' },
      { ...usual, name: 'no_default' },
      { ...usual, name: 'token', secure: true, default: 'never shown' },
    ],
  };

  it('are the plain defaults, over them those of the scenario, and over them what was typed', () => {
    expect(metadataOf(app, session, {})).toMatchObject({
      version: '1.0.0',
      settings: { title: 'App', warn_at_percent: 50, origin: 'auto' },
    });
    const typed = { warn_at_percent: '60', is_loud: 'true', unheard_of: 'x' };
    expect(metadataOf(app, session, typed)['settings']).toEqual({
      ...{ title: 'App', warn_at_percent: 60, origin: 'auto', is_loud: true },
    });
  });

  it('hold nothing secure, wherever it was given', () => {
    const careless = { ...session, settings: { token: 'never shown' } };
    expect(JSON.stringify(metadataOf(app, careless, { token: 'never shown' }))).not.toContain('token');
  });
});
