import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { failureWords } from './failure-words.ts';

it('names file, line and column of each fault that a build has', async () => {
  const failure: unknown = await build({
    stdin: { contents: "import './nowhere.ts';\nconst = 1;", sourcefile: 'main.ts', loader: 'ts' },
    logLevel: 'silent',
    write: false,
  }).catch((error: unknown) => error);
  expect(failureWords(failure)).toMatch(/^main\.ts:2:7: Expected identifier/);
});

it.each([
  [new Error('The words are wrong'), 'The words are wrong'],
  ['thrown as it is', 'thrown as it is'],
])('says of %s what it says itself', (error, words) => {
  expect(failureWords(error)).toBe(words);
});
