import { expect, it } from 'vitest';
import { faultsWith } from './sound-package.ts';

const script = 'assets/main.js';

it.each([
  ['https only', 'open("http://example.com/a")', 'http://example.com/a'],
  ['https only', 'open("HTTP://example.com")', 'HTTP://example.com'],
  ['no console output', 'a=1;console.log(a)', 'console.log'],
  ['no console output', 'window.console?.warn(a)', 'console?.warn'],
  ['no console output', 'console["error"](a)', 'console["error'],
  ['no debugger', 'a();debugger;b()', 'debugger'],
  ['no words of credentials', 'var SECRET_DO_NOT_USE=1', 'SECRET'],
  ['no words of credentials', 'a.apiKey=b', 'apiKey'],
  ['no words of credentials', 'ask("Your password")', 'password'],
  ['nothing like a token', 'token = "a1b2c3d4e5f6g7h8"', 'token = "a1b2c3d4e5f6g7h8"'],
  ['nothing like a token', 'a={authToken:`aaaabbbbcccc1111`}', 'authToken:`aaaabbbbcccc1111`'],
  ['nothing like a token', 'send("Bearer aaaabbbbcccc1111")', 'Bearer aaaabbbbcccc1111'],
  ['nothing like a token', 'a="-----BEGIN EC KEY-----"', '-----BEGIN EC KEY-----'],
  ['nothing like a token', 'a="AKIAIOSFODNN7EXAMPLE"', 'AKIAIOSFODNN7EXAMPLE'],
])('%s: refuses %s', (rule, text, match) => {
  expect(faultsWith({ [script]: text })).toEqual([`${rule}: ${match} in ${script}`]);
});

it.each([
  'create("http://www.w3.org/2000/svg","svg")',
  'see("https://example.com/?next=http")',
  'tell("Open the console. Then choose Apps.")',
  'input({type:"password"})',
  'field("token","Copy the token and paste it here.")',
  'a={"connect.step.token":()=>"In Zendesk Chat, open Settings"}',
  'send({Authorization:`Bearer ${a.token}`})',
  'send({Authorization:"{{setting.chat_authorization}}"})',
])('takes %s', (text) => {
  expect(faultsWith({ [script]: text })).toEqual([]);
});

it('looks through translations and pages too', () => {
  expect(faultsWith({ 'translations/de.json': '{\n"a": "Ihr Password"\n}' })).toEqual([
    'no words of credentials: Password in translations/de.json',
  ]);
  expect(faultsWith({ 'assets/other.html': '<a href="http://example.com">' })).toEqual([
    'https only: http://example.com in assets/other.html',
  ]);
});
