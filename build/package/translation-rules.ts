import { parseJson, textOf, type AppPackage } from './app-package.ts';
import { localeForm } from './manifest-schema.ts';
import type { Rule } from './rule.ts';

/** What the translations and the listing in them must be. */
export const translationRules: readonly Rule[] = [
  { name: 'translation file', findFaults: wrongFiles },
  { name: 'listing', findFaults: missingListing },
  { name: 'names of parameters', findFaults: namelessParameters },
  { name: 'listing lengths', findFaults: tooLong },
  { name: 'no mark of Zendesk in the name', findFaults: zendeskInName },
  { name: 'no app.package', findFaults: packageSections },
];

const english = 'translations/en.json';
const requiredKeys = ['name', 'short_description', 'long_description', 'installation_instructions'];

/** In Unicode code points, as Zendesk counts. */
const longest = { name: 40, short_description: 80 };

function wrongFiles({ files }: AppPackage): string[] {
  return translationPaths(files).flatMap((path) => {
    const name = path.slice('translations/'.length);
    if (!name.endsWith('.json') || !localeForm.test(name.slice(0, -'.json'.length))) {
      return [`${path} is not named by a locale`];
    }
    return isSection(parseJson(textOf(files, path) ?? '')?.value) ? [] : [`${path} is not a JSON object`];
  });
}

function missingListing({ files }: AppPackage): string[] {
  const app = listingOf(files, english);
  return requiredKeys.filter((key) => !isWords(app[key])).map((key) => `${english} has no app.${key}`);
}

function namelessParameters({ files, manifest }: AppPackage): string[] {
  const named = sectionIn(listingOf(files, english), 'parameters');
  return (manifest?.parameters ?? [])
    .filter(({ type }) => type !== 'hidden')
    .flatMap(({ name }) => ['label', 'helpText'].map((key) => ({ name, key })))
    .filter(({ name, key }) => !isWords(sectionIn(named, name)[key]))
    .map(({ name, key }) => `${english} has no app.parameters.${name}.${key}`);
}

function tooLong({ files }: AppPackage): string[] {
  return translationPaths(files).flatMap((path) =>
    Object.entries(longest).flatMap(([key, max]) => {
      const words = listingOf(files, path)[key];
      const length = typeof words === 'string' ? Array.from(words).length : 0;
      return length > max ? [`app.${key} in ${path} has ${length} characters, more than ${max}`] : [];
    }),
  );
}

function zendeskInName({ files }: AppPackage): string[] {
  return translationPaths(files)
    .filter((path) => /zendesk/i.test(String(listingOf(files, path)['name'])))
    .map((path) => `app.name in ${path}`);
}

function packageSections({ files }: AppPackage): string[] {
  return translationPaths(files).filter((path) => 'package' in listingOf(files, path));
}

function translationPaths(files: AppPackage['files']): string[] {
  return [...files.keys()].filter((path) => path.startsWith('translations/'));
}

/** The section of a translation that Zendesk itself reads. */
function listingOf(files: AppPackage['files'], path: string): Record<string, unknown> {
  const whole = parseJson(textOf(files, path) ?? '')?.value;
  return isSection(whole) ? sectionIn(whole, 'app') : {};
}

function sectionIn(section: Record<string, unknown>, key: string): Record<string, unknown> {
  const value = section[key];
  return isSection(value) ? value : {};
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
