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
    form: { save: 'Save' },
  });
  await write('de', { foot: { refresh: 'Aktualisieren' }, form: { save: 'Speichern' } });
});
afterEach(() => rm(folder, { recursive: true }));

const write = (locale: string, messages: unknown) =>
  writeFile(join(folder, `${locale}.json`), JSON.stringify(messages));

const isFirst = (key: string) => key.startsWith('foot.');

it('lists every locale there is a file for', async () => {
  const source = await wordModule(folder, 'words:languages', isFirst);
  expect(source).toContain(`"de": () => import('words:de')`);
  expect(source).toContain(`"en": () => import('words:en')`);
});

it('shows a message that is not translated yet in English', async () => {
  const source = await wordModule(folder, 'words:de', isFirst);
  expect(source).toContain('Aktualisieren');
  expect(source).toContain('" left"');
  expect(source).not.toContain('"Refresh"');
});

it('has the words of the first view in one module, and all others in another that it can load', async () => {
  const first = await wordModule(folder, 'words:de', isFirst);
  const others = await wordModule(folder, 'more-words:de', isFirst);
  expect(first).not.toContain('Speichern');
  expect(first).toContain(`import('more-words:de')`);
  expect(others).toContain('Speichern');
  expect(others).not.toContain('Aktualisieren');
});

it('leaves out what only Zendesk reads', async () => {
  for (const name of ['words:en', 'more-words:en']) {
    expect(await wordModule(folder, name, isFirst)).not.toContain('For Zendesk alone');
  }
});

it('names the section that is neither text nor a section', async () => {
  await write('en', { foot: { refresh: 1 } });
  await expect(wordModule(folder, 'words:en', isFirst)).rejects.toThrow('foot.refresh');
});
