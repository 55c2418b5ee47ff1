import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashContents } from './package/contents-hash.ts';
import { findFaults } from './package/find-faults.ts';
import { makePackage } from './package/make-package.ts';
import { openPackage } from './package/app-package.ts';
import { root } from './root.ts';

/**
 * `npm run package`: writes the zip that Zendesk takes and prints what it is, the path alone on the last line.
 * Writes nothing, and ends with the code 1, where the zip breaks a rule.
 */
const { files, zip } = await makePackage();
const faults = findFaults(zip);
if (faults.length > 0) {
  faults.forEach((fault) => console.error(fault));
  process.exitCode = 1;
} else {
  const version = openPackage(zip).manifest?.version ?? '';
  const path = join(root, 'package', `chat-plan-limits-${version}.zip`);
  await mkdir(join(root, 'package'), { recursive: true });
  await writeFile(path, zip);
  console.log(`Chat Plan Limits ${version}: ${files.size} files, ${zip.length} bytes zipped`);
  console.log(`SHA-256 of the contents: ${hashContents(files)}`);
  console.log(path);
}
