import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadScenarios } from './load.ts';
import { createWorld } from './world.ts';

describe('the scenarios', () => {
  const scenarios = loadScenarios();

  it('have titles and descriptions of their own, whatever they are based on', () => {
    const texts = [...scenarios.values()].flatMap(({ title, description }) => [title, description]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it("hold the document's Team example to the letter", () => {
    expect(scenarios.get('team')?.account).toEqual({
      account_key: 'zendesk-chat-account-key',
      billing: {
        additional_info: '',
        address1: '123 Fictional Street',
        address2: '',
        city: 'West Fiction',
        company: 'John and Friends',
        country_code: 'US',
        cycle: 1,
        email: 'owner@example.com',
        first_name: 'Jonathan',
        last_name: 'Doe',
        phone: '+12(1)123456',
        postal_code: '12345',
        state: 'Oklahoma',
      },
      create_date: '2014-08-06T11:02:09Z',
      plan: {
        analytics: false,
        file_upload: true,
        integrations: true,
        long_desc: 'Ideal for most Lean Teams to Engage Customers.',
        max_advanced_triggers: 2,
        max_agents: 2,
        max_basic_triggers: 2,
        max_concurrent_chats: 'unlimited',
        max_departments: 2,
        max_history_search_days: 'unlimited',
        name: 'team',
        operating_hours: false,
        short_desc: 'Great for Lean Teams',
        weekly_reports: false,
        widget_customization: 'full',
      },
      status: 'active',
    });
  });

  it("hold the document's bare example", () => {
    expect(scenarios.get('team-bare')?.account).toEqual({
      account_key: 'zendesk-chat-account-key',
      billing: {},
      create_date: '2014-08-06T11:02:09Z',
      plan: {},
      status: 'active',
    });
  });

  it.each([
    ['team', 3, 2],
    ['over', 3, 3],
    ['full', 10, 10],
    ['nearly-full', 11, 9],
    ['everything-disabled', 6, 1],
    ['agents-250', 250, 233],
    ['agents-2000', 2000, 1812],
  ])('%s has %i agents, of which %i are enabled', (id, all, enabled) => {
    const scenario = scenarios.get(id);
    const agents = scenario === undefined ? [] : createWorld(scenario, 0).agents;
    expect([agents.length, agents.filter((agent) => Boolean(agent['enabled'])).length]).toEqual([
      all,
      enabled,
    ]);
  });
});

describe('a scenario file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const base = {
    title: 'Base',
    description: 'To be changed.',
    group: 'Plans',
    account: { status: 'active', plan: { name: 'team', max_agents: 2 } },
    agents: [{ id: 1, role: 'owner' }],
    viewers: [{ id: 'owner', label: 'Owner', agent: 1, supportId: 5, role: 'admin' }],
    defaultViewer: 'owner',
    profile: { id: 5, name: 'Ada', email: 'ada@example.com' },
  };
  const write = (id: string, content: unknown) =>
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(content));

  it('that is based on another changes only what it names, and takes away what it sets to null', () => {
    write('base', base);
    write('other', { basedOn: 'base', title: 'Other', account: { status: null, plan: { max_agents: 3 } } });
    expect(loadScenarios(folder).get('other')).toMatchObject({
      id: 'other',
      title: 'Other',
      description: 'To be changed.',
      account: { plan: { name: 'team', max_agents: 3 } },
    });
    expect(loadScenarios(folder).get('other')?.account).not.toHaveProperty('status');
  });

  it.each([
    ['a field that is unknown', { plann: {} }, /Scenario broken: plann: /],
    ['a field that is wrong', { viewers: [] }, /Scenario broken: viewers: /],
    ['a wrong agent', { agents: [{ id: 'one' }] }, /Scenario broken: agents\.0\.id: /],
    ['an agent twice', { agents: [{ id: 1 }, { id: 1 }] }, /two agents have the same id/],
    ['a viewer who is no agent', { agents: [{ id: 2 }] }, /viewer owner is not among the agents/],
    ['a default viewer who is none', { defaultViewer: 'me' }, /defaultViewer is not among the viewers/],
    ['a base that is not there', { basedOn: 'nothing' }, /basedOn names no scenario/],
  ])('with %s is refused, and the error says so', (_what, change, words) => {
    write('broken', { ...base, ...change });
    expect(() => loadScenarios(folder)).toThrow(words);
  });

  it('that is not JSON is named', () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    expect(() => loadScenarios(folder)).toThrow(/broken\.json: not JSON/);
  });
});
