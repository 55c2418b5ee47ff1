import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { makePackage } from './package/make-package.ts';
import { root } from './root.ts';
import { findPageFaults } from './supply/dependency-page.ts';
import { findLicenceFaults } from './supply/licences.ts';
import { findLockFaults, lockSchema, projectSchema } from './supply/lock-rules.ts';

/**
 * `npm run check:supply`: prints what is wrong with where the code of others comes from, and under which
 * licence it ships; the code is 1 where there is something. Asks nobody.
 */
const text = (path: string) => readFile(join(root, path), 'utf8');
const project = v.parse(projectSchema, JSON.parse(await text('package.json')));
const lock = v.parse(lockSchema, JSON.parse(await text('package-lock.json')));
const { shipped } = await makePackage();

const faults = [
  ...findLockFaults(project, lock),
  ...findPageFaults(await text('docs/decisions/dependencies.md'), Object.keys(project.devDependencies)),
  ...findLicenceFaults(shipped),
];
faults.forEach((fault) => console.error(fault));
if (faults.length > 0) process.exitCode = 1;
else {
  const installed = Object.keys(lock.packages).length - 1;
  console.log(`${installed} packages are installed by their hashes; parts of ${shipped.length} ship`);
}
