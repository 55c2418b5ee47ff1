import { expect, it } from 'vitest';
import { agent } from '../../account/fake-agent.ts';
import { seatByEmail } from './seat-by-email.ts';

const agents = [
  agent({ id: 1, email: 'Ada@Example.com' }),
  agent({ id: 2, email: 'lars@example.com', isEnabled: false }),
  agent({ id: 3, email: undefined }),
  agent({ id: 4, email: 'twice@example.com', isEnabled: false }),
  agent({ id: 5, email: 'TWICE@example.com' }),
];

it.each([
  ['ada@example.com', 'held', 1],
  [' ADA@EXAMPLE.COM ', 'held', 1],
  ['Lars@Example.com', 'disabled', 2],
  ['twice@example.com', 'held', 5],
])('knows whose the address %j is, in any letter case', (email, kind, id) => {
  expect(seatByEmail(agents, email)).toMatchObject({ kind, agent: { id } });
});

it.each(['ada@example.co', 'da@example.com', 'undefined'])('takes %j for nobody', (email) => {
  expect(seatByEmail(agents, email)).toEqual({ kind: 'none' });
});
