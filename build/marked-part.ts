import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** Puts `part` between `<!-- name -->` and `<!-- /name -->`. Throws where the text has no such place. */
export function withMarkedPart(text: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`There is no part ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}

/** The Markdown file with that part in it, as this repository formats it. */
export async function markedFile(path: string, name: string, part: string): Promise<string> {
  const text = withMarkedPart(await readFile(path, 'utf8'), name, part);
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

/** Writes what a command made into the Markdown file that shows it. */
export async function writeMarkedPart(path: string, name: string, part: string): Promise<void> {
  await writeFile(path, await markedFile(path, name, part));
}
