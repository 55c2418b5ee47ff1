import { expect, it } from 'vitest';
import { findPageFaults } from './dependency-page.ts';

const page = `
| Package        | Why                  |
| -------------- | -------------------- |
| \`preact\`       | small; brings \`other\` |
| \`one\`, \`@a/two\` | both                 |

Installed for these: \`react\`.
`;

it('a page is complete that names each dependency, in a row or below', () => {
  expect(findPageFaults(page, ['preact', 'one', '@a/two', 'react'])).toEqual([]);
});

it('a page lacks what it does not name', () => {
  expect(findPageFaults(page, ['preact', 'one', '@a/two', 'two'])).toEqual([
    'docs/decisions/dependencies.md does not say why there is two',
  ]);
});

it('a page has a row too many for what is no dependency any more', () => {
  expect(findPageFaults(page, ['preact', 'one'])).toEqual([
    'docs/decisions/dependencies.md has a row for @a/two, which is gone',
  ]);
});
