import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/** Of a translation, the words for the form of settings. What is missing or odd there is left out. */
const parameterTextSchema = v.fallback(
  v.object({
    label: v.fallback(v.optional(v.string()), undefined),
    helpText: v.fallback(v.optional(v.string()), undefined),
  }),
  {},
);
const translationSchema = v.object({
  app: v.object({ parameters: v.fallback(v.record(v.string(), parameterTextSchema), {}) }),
});

export type ParameterTexts = Readonly<Record<string, v.InferOutput<typeof parameterTextSchema>>>;

/** The words for the settings, by language ("en", "pt-BR"). A file that cannot be read is named in `faults`. */
export async function readTexts(folder: string): Promise<{
  readonly texts: Readonly<Record<string, ParameterTexts>>;
  readonly faults: readonly string[];
}> {
  const translations = join(folder, 'translations');
  const names = (await readdir(translations).catch(() => [])).filter((name) => name.endsWith('.json'));
  const texts: Record<string, ParameterTexts> = {};
  const faults: string[] = [];
  for (const name of names.sort()) {
    try {
      const { app } = v.parse(
        translationSchema,
        JSON.parse(await readFile(join(translations, name), 'utf8')),
      );
      texts[basename(name, '.json')] = app.parameters;
    } catch {
      faults.push(`translations/${name} is not JSON with a section "app".`);
    }
  }
  return { texts, faults };
}
