import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordModule } from './word-modules.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'translations-'));
  await write('en', {
    app: { name: 'For Zendesk alone' },
    foot: { refresh: 'Refresh', left: '{n, number} left' },
  });
  await write('de', { foot: { refresh: 'Aktualisieren' } });
});
afterEach(() => rm(folder, { recursive: true }));

const write = (locale: string, messages: unknown) =>
  writeFile(join(folder, `${locale}.json`), JSON.stringify(messages));

it('lists every locale there is a file for', async () => {
  const source = await wordModule(folder, 'words:languages');
  expect(source).toContain(`"de": () => import('words:de')`);
  expect(source).toContain(`"en": () => import('words:en')`);
});

it('shows a message that is not translated yet in English', async () => {
  const source = await wordModule(folder, 'words:de');
  expect(source).toContain('Aktualisieren');
  expect(source).toContain('" left"');
  expect(source).not.toContain('"Refresh"');
});

it('leaves out what only Zendesk reads', async () => {
  expect(await wordModule(folder, 'words:en')).not.toContain('For Zendesk alone');
});

it('names the section that is neither text nor a section', async () => {
  await write('en', { foot: { refresh: 1 } });
  await expect(wordModule(folder, 'words:en')).rejects.toThrow('foot.refresh');
});
