import { expect, it } from 'vitest';
import { readUsedKeys } from './used-keys.ts';

const isUsed = readUsedKeys([
  "const title = t('limits.title');",
  'const name = <b title={`limits.name.${name} (`}>{t(`limits.name.${name}`)}</b>;',
  'const screen = t(`screen.${kind}.title`); const path = `${a}.${b}`;',
  "// t('limits.old')",
]);

it.each(['limits.title', 'limits.name.agents', 'screen.offline.title'])('takes %s for used', (key) => {
  expect(isUsed(key)).toBe(true);
});

it.each([
  ['limits.old', 'a comment only speaks of it'],
  ['limits.name.agents.long', 'the gap of a template is one section'],
  ['screen.offline.text', 'the template goes on differently'],
  ['foot.refresh', 'a template of nothing but gaps is no key'],
])('takes %s for unused: %s', (key) => {
  expect(isUsed(key)).toBe(false);
});
