/**
 * Test support: what the Chat API says of one account, and what nonsense can make of that. Whatever is
 * personal in it carries a mark, so that it is found wherever it does not belong.
 */

/** In every personal value, and in nothing else. */
export const personalMark = 'zqzq-person';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const name = (index: number) => `${personalMark}-${index}`;
const agents = [11, 12].map((id) => ({
  ...{ id, email: `${name(id)}@example.com`, first_name: name(id), last_name: name(id) },
  ...{ display_name: name(id), enabled: 1, roles: { owner: id === 11, administrator: true } },
  ...{ create_date: '2014-08-06T11:02:09Z', last_login: '2024-01-02T03:04:05Z' },
}));

const sampleBilling = {
  ...{ first_name: name(1), last_name: name(2), company: name(3), email: `${personalMark}@example.com` },
  ...{ phone: name(4), address1: name(5), address2: '', city: name(6), state: name(7) },
  ...{ postal_code: name(8), country_code: 'US', additional_info: name(9), cycle: 1 },
};

const account = {
  account_key: name(0),
  status: 'active',
  create_date: '2014-08-06T11:02:09Z',
  billing: sampleBilling,
  plan: {
    ...{ name: 'team', short_desc: 'Great for Lean Teams', long_desc: 'Ideal for most Lean Teams.' },
    ...{ max_agents: 2, max_departments: 2, max_basic_triggers: 2, max_advanced_triggers: 2 },
    ...{ max_concurrent_chats: 'unlimited', max_history_search_days: 'unlimited' },
    ...{ analytics: false, file_upload: true, widget_customization: 'full' },
  },
};

/** What `GET` of a path below the API's base address is answered. */
export function sampleAnswer(path: string): Json {
  const { pathname, searchParams } = new URL(path, 'https://account.invalid');
  switch (pathname) {
    case '/account':
      return account;
    case '/agents/me':
      return agents[0] ?? null;
    case '/agents':
      return agents.filter(
        ({ id }) =>
          id > Number(searchParams.get('since_id') ?? 0) &&
          id < Number(searchParams.get('max_id') ?? Infinity),
      );
    case '/departments':
      return [{ id: 1, name: 'Sales', enabled: true, settings: { support_group_id: 0 } }];
    case '/triggers':
      return [{ id: 1, name: 'Greet', enabled: true, definition: {} }];
    case '/goals':
      return [];
    default:
      return agents[1] ?? null;
  }
}

/**
 * JSON with something else in one place: at the node of that number, as they are counted from the top, beginning
 * anew where there are fewer. `undefined` takes the node away.
 */
export function spoilt(json: Json, at: number, instead: Json | undefined): Json {
  let left = at % countNodes(json);
  const visit = (node: Json): Json | undefined => {
    if (left-- === 0) return instead;
    if (Array.isArray(node)) return node.map(visit).filter((child) => child !== undefined);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, child]) => {
        const visited = visit(child);
        return visited === undefined ? [] : [[key, visited] as const];
      }),
    );
  };
  return visit(json) ?? null;
}

function countNodes(json: Json): number {
  if (typeof json !== 'object' || json === null) return 1;
  return Object.values(json).reduce((sum: number, child: Json) => sum + countNodes(child), 1);
}
