import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteHeader } from '../server/note-header.ts';
import { answerFromFolder } from './answer-api.ts';

const files: Readonly<Record<string, unknown>> = {
  'api/v2/users/me/GET.json': { user: 'me' },
  'api/v2/users/[id]/GET.json': { user: 'any' },
  'api/v2/tickets/GET.json': { page: 1 },
  'api/v2/tickets/GET@page=2.json': { page: 2 },
  'api/v2/tickets/GET@page=2&sort=id.json': { page: 2, sort: 'id' },
  'api/v2/tickets/POST.json': { $status: 201, $headers: { location: '/1' }, $body: { id: 1 } },
  'api/v2/tickets/1/DELETE.json': { $status: 204 },
  'api/v2/text/GET.json': { $headers: { 'content-type': 'text/plain' }, $body: 'plain' },
  'api/v2/list/GET.json': [1, 2],
  'api.example.com/v1/things/GET.json': { things: [] },
  'api/v2/broken/GET.json': '{',
  'api/v2/odd/GET.json': { $status: 'fine' },
  'api/v2/name with space/GET.json': { name: 'with space' },
};

let base = '';
let root = '';
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'answers-'));
  root = join(base, 'answers');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  mkdirSync(join(base, 'outside'));
  writeFileSync(join(base, 'outside', 'GET.json'), '"outside"');
  writeFileSync(join(base, 'GET.json'), '"outside"');
  symlinkSync(join(base, 'outside'), join(root, 'linked'));
  mkdirSync(join(root, 'file'));
  symlinkSync(join(base, 'GET.json'), join(root, 'file', 'GET.json'));
});
afterAll(() => rmSync(base, { recursive: true }));

async function ask(method: string, url: string) {
  const response = await answerFromFolder(root, method, url);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a folder of answers', () => {
  it.each([
    ['/api/v2/users/me', '{"user":"me"}'],
    ['/api/v2/users/me.json?include=x', '{"user":"me"}'],
    ['/api/v2/users/17', '{"user":"any"}'],
    ['/api/v2/tickets.json', '{"page":1}'],
    ['/api/v2/tickets?page=3', '{"page":1}'],
    ['/api/v2/tickets?sort=name&page=2', '{"page":2}'],
    ['/api/v2/tickets?sort=id&page=2', '{"page":2,"sort":"id"}'],
    ['/api/v2/list', '[1,2]'],
    ['/api/v2/name%20with%20space', '{"name":"with space"}'],
    ['https://api.example.com/v1/things?x=1', '{"things":[]}'],
  ])('answers %s from the file that fits best', async (url, text) => {
    expect(await ask('GET', url)).toMatchObject({ status: 200, text });
  });

  it('gives the status, headers and body that a file writes out', async () => {
    const created = await ask('POST', '/api/v2/tickets.json');
    expect([created.status, created.headers.get('location'), created.text]).toEqual([201, '/1', '{"id":1}']);
    expect(await ask('DELETE', '/api/v2/tickets/1.json')).toMatchObject({ status: 204, text: '' });
    const plain = await ask('GET', '/api/v2/text');
    expect([plain.headers.get('content-type'), plain.text]).toEqual(['text/plain', 'plain']);
  });

  it.each([
    ['GET', '/api/v2/nothing.json?page=2', 'api/v2/nothing/GET.json'],
    ['PUT', '/api/v2/users/me', 'api/v2/users/me/PUT.json'],
    ['GET', 'https://other.example/x', 'other.example/x/GET.json'],
  ])('names the file that is missing for %s %s', async (method, url, place) => {
    const { status, headers, text } = await ask(method, url);
    const description = `No answer for ${method} ${url}: write ${place}`;
    expect(status).toBe(404);
    expect(JSON.parse(text)).toEqual({ error: 'RecordNotFound', description });
    expect(decodeURIComponent(headers.get(noteHeader) ?? '')).toBe(description);
  });

  it.each([
    ['/api/v2/broken', 'api/v2/broken/GET.json is no answer: '],
    ['/api/v2/odd', 'api/v2/odd/GET.json is no answer: $status: Invalid type'],
  ])('says what is wrong with the file for %s', async (url, message) => {
    const { status, headers } = await ask('GET', url);
    expect(status).toBe(500);
    expect(decodeURIComponent(headers.get(noteHeader) ?? '')).toContain(message);
  });

  it.each([
    ['/..'],
    ['/../outside'],
    ['/%2e%2e/outside'],
    ['/..%2foutside'],
    ['/..%5coutside'],
    ['/linked'],
    ['/file'],
    ['https://../'],
  ])('has nothing outside of itself: %s', async (url) => {
    const outcome = await ask('GET', url).catch(() => ({ status: 404, text: '' }));
    expect([outcome.status, outcome.text.includes('"outside"')]).toEqual([404, false]);
  });
});
