import { expect, it } from 'vitest';
import { faultsWith, manifestWith, parameter, translationWith } from './sound-package.ts';

const secure = { secure: true, scopes: ['header'] };

/** The faults of these parameters, each of which has its words. */
function faultsOf(parameters: object[], changes: object = {}, script = ''): string[] {
  const words = { label: 'A label', helpText: 'A text' };
  const names = ['name', 'mode', 'grant', 'api_token', 'account_key'];
  return faultsWith({
    'manifest.json': manifestWith({ parameters, domainWhitelist: ['example.com'], ...changes }),
    'translations/en.json': translationWith({
      parameters: Object.fromEntries(names.map((name) => [name, words])),
    }),
    'assets/main.js': script,
  });
}

it.each([
  ['two of one name', [parameter('mode'), parameter('mode')], 'unique parameters: mode comes twice'],
  ['one called name', [parameter('name')], 'no parameter called name: name is taken by Zendesk'],
  [
    'one that is hidden and required',
    [parameter('mode', { type: 'hidden', required: true })],
    'hidden parameters: mode is required, and nobody can fill it in',
  ],
  [
    'two grants',
    [parameter('mode', { type: 'oauth' }), parameter('grant', { type: 'oauth' })],
    'oauth parameters: there is more than one',
  ],
  [
    'a grant that is secure as well',
    [parameter('grant', { type: 'oauth', ...secure })],
    'oauth parameters: grant cannot be secure as well',
  ],
  [
    'a token that everybody could read',
    [parameter('api_token')],
    'tokens are secure: api_token is named like one and is not',
  ],
  [
    'a key that everybody could read',
    [parameter('account_key', { type: 'multiline' })],
    'tokens are secure: account_key is named like one and is not',
  ],
  [
    'a token that may be put anywhere',
    [parameter('api_token', { secure: true })],
    'secure parameters have scopes: api_token has none',
  ],
  [
    'a token with a default',
    [parameter('api_token', { ...secure, default: '' })],
    'no default to hide: api_token has a default, which everybody could read',
  ],
  [
    'something hidden with a default',
    [parameter('mode', { type: 'hidden', default: 'x' })],
    'no default to hide: mode has a default, which everybody could read',
  ],
])('refuses %s', (_what, parameters, fault) => {
  expect(faultsOf(parameters)).toEqual([fault]);
});

it('refuses a token that Zendesk may send nowhere', () => {
  expect(faultsOf([parameter('api_token', secure)], { domainWhitelist: undefined })).toEqual([
    'secure parameters have hosts: api_token may be sent nowhere: domainWhitelist is empty',
  ]);
});

it('refuses a script that reads a token, and takes one that leaves its place to Zendesk', () => {
  const token = [parameter('api_token', secure)];
  expect(faultsOf(token, {}, 'send("Bearer {{setting.api_token}}")')).toEqual([]);
  expect(faultsOf(token, {}, 'send(settings.api_token)')).toEqual([
    'secure settings stay in placeholders: assets/main.js names api_token',
  ]);
});
