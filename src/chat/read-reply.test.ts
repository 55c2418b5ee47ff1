import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { HttpReply } from '../host/host.ts';
import { accountSchema } from './account-schema.ts';
import type { ChatProblem } from './answer.ts';
import { readReply } from './read-reply.ts';

const now = 1_000_000;
const answered = (status: number, body?: unknown, retryAfter?: string): HttpReply => ({
  kind: 'answered',
  status,
  body,
  retryAfter,
});
const read = (reply: HttpReply) => readReply(reply, accountSchema, now);

it.each<[HttpReply, ChatProblem]>([
  [answered(401, { error: 'Unauthorized' }), { kind: 'not-connected', status: 401 }],
  [answered(403), { kind: 'forbidden', status: 403 }],
  [answered(404, '<html>Not found</html>'), { kind: 'not-found', status: 404 }],
  [answered(405), { kind: 'not-allowed', status: 405 }],
  [
    answered(422, { errors: { email: ['is invalid'] } }),
    { kind: 'rejected', status: 422, words: { general: undefined, fields: { email: 'is invalid' } } },
  ],
  [answered(409, ''), { kind: 'rejected', status: 409, words: { general: undefined, fields: {} } }],
  [answered(400), { kind: 'rejected', status: 400, words: { general: undefined, fields: {} } }],
  [answered(429, undefined, '7'), { kind: 'rate-limited', status: 429, retryAt: now + 7000 }],
  [answered(500), { kind: 'server', status: 500 }],
  [answered(599), { kind: 'server', status: 599 }],
  [answered(200, '<html>Sign in</html>'), { kind: 'unreadable', status: 200 }],
  [answered(200, null), { kind: 'unreadable', status: 200 }],
  [answered(204), { kind: 'unreadable', status: 204 }],
  [answered(302, {}), { kind: 'unreadable', status: 302 }],
  [answered(418, {}), { kind: 'unreadable', status: 418 }],
  [
    { kind: 'unanswered', reason: 'timeout' },
    { kind: 'unanswered', reason: 'timeout' },
  ],
])('%j is the problem %j', (reply, problem) => {
  expect(read(reply)).toEqual({ ok: false, problem });
});

it('gives the value of a body that is what was asked for', () => {
  expect(readReply(answered(200, 5), v.number(), now)).toEqual({ ok: true, value: 5 });
});
