import * as v from 'valibot';
import { parseJson, textOf, type AppPackage } from './app-package.ts';
import { manifestSchema } from './manifest-schema.ts';
import type { Rule } from './rule.ts';

const path = 'manifest.json';

/** What the manifest must be by itself. */
export const manifestRules: readonly Rule[] = [
  { name: 'manifest', findFaults: wrongManifest },
  { name: 'manifest over several lines', findFaults: singleLineManifest },
  { name: 'no noTemplate', findFaults: noTemplate },
  { name: 'default locale', findFaults: missingDefaultLocale },
];

function wrongManifest({ files }: AppPackage): string[] {
  const text = textOf(files, path);
  if (text === undefined) return [`there is no ${path} at the root`];
  const parsed = v.safeParse(manifestSchema, parseJson(text)?.value);
  return (parsed.issues ?? []).map((issue) => `${v.getDotPath(issue) ?? path} ${wordsOf(issue)}`);
}

/** A missing key is told by the object around it, whose words would be about the object. */
function wordsOf(issue: v.BaseIssue<unknown>): string {
  return issue.input === undefined && issue.path !== undefined ? 'is missing' : issue.message;
}

function singleLineManifest({ files }: AppPackage): string[] {
  return textOf(files, path)?.trim().includes('\n') === false ? [`${path} is a single line`] : [];
}

function noTemplate({ files }: AppPackage): string[] {
  return textOf(files, path)?.includes('noTemplate') === true ? [`${path} names noTemplate`] : [];
}

function missingDefaultLocale({ files, manifest }: AppPackage): string[] {
  if (manifest === undefined) return [];
  const translation = `translations/${manifest.defaultLocale}.json`;
  return files.has(translation) ? [] : [`there is no ${translation}`];
}
