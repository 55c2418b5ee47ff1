import { openPackage } from './app-package.ts';
import { codeRules } from './code-rules.ts';
import { fileRules } from './file-rules.ts';
import { imageRules } from './image-rules.ts';
import { locationRules } from './location-rules.ts';
import { manifestRules } from './manifest-rules.ts';
import { parameterRules } from './parameter-rules.ts';
import type { Rule } from './rule.ts';
import { svgRules } from './svg-rules.ts';
import { translationRules } from './translation-rules.ts';

/** Every rule that a package must keep (docs/publishing.md, "The rules"). */
const rules: readonly Rule[] = [
  ...fileRules,
  ...manifestRules,
  ...locationRules,
  ...parameterRules,
  ...translationRules,
  ...imageRules,
  ...svgRules,
  ...codeRules,
];

/** What is wrong with a zip for Zendesk: "rule: what breaks it". Throws where it is no zip. */
export function findFaults(zip: Uint8Array): string[] {
  const app = openPackage(zip);
  return rules.flatMap(({ name, findFaults: find }) => find(app).map((fault) => `${name}: ${fault}`));
}
