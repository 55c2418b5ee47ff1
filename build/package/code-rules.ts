import { textsOf, type AppPackage } from './app-package.ts';
import type { Rule } from './rule.ts';

/** What reviewers and scanners look for in the text that ships. */
export const codeRules: readonly Rule[] = [
  {
    name: 'https only',
    findFaults: (app) => found(app, ['js', 'html', 'htm', 'css', 'svg'], insecureAddresses),
  },
  { name: 'no console output', findFaults: (app) => found(app, ['js', 'html', 'htm'], consoleOutput) },
  { name: 'no debugger', findFaults: (app) => found(app, ['js', 'html', 'htm'], debuggerStatements) },
  { name: 'no words of credentials', findFaults: (app) => found(app, shippedText, credentialWords) },
  { name: 'nothing like a token', findFaults: (app) => found(app, shippedText, tokens) },
];

const shippedText = ['js', 'html', 'htm', 'css', 'json', 'svg', 'xml'];

/** Names of namespaces, which nobody asks for, are the one thing that may begin so. */
const insecureAddresses = [/\bhttp:(?!\/\/www\.w3\.org\/)[^\s"'`<>\\)]+/gi];

const consoleOutput = [
  /\bconsole\s*(?:\?\.|\.|\[)\s*["'`]?(?:log|warn|error|info|debug|trace|dir|table|assert|count|group|time)\w*/g,
];

const debuggerStatements = [/(?<=^|[\s;{}()])debugger(?=\s*(?:[;}]|$))/gm];

/** A field that hides what is typed has its type's name, which is no credential. */
const credentialWords = [
  /(?<!\btype\s*[:=]\s*["'`])password|passwd|secret|api[-_]?key|auth[-_]?(?:key|pass|user)|username|private[-_]?key/gi,
];

const tokens = [
  /\b\w*(?:token|authorization|credential)["'`]?\s*[:=]\s*(["'`])(?=[^"'`]*\d)[\w.~+/=-]{16,}\1/gi,
  /\b(?:bearer|basic)\s+(?=\S*\d)[\w.~+/=-]{16,}/gi,
  /-----BEGIN [A-Z ]+-----/g,
  /\b(?:xox[abop]-|AKIA|gh[opsu]_|eyJ[\w-]{8,}\.)[\w-]+/g,
];

/** Where something of the texts matches, each thing once for a file. */
function found({ files }: AppPackage, endings: readonly string[], patterns: readonly RegExp[]): string[] {
  return textsOf(files, endings).flatMap(({ path, text }) => {
    const matches = patterns.flatMap((pattern) => text.match(pattern) ?? []);
    return [...new Set(matches)].map((match) => `${match} in ${path}`);
  });
}
