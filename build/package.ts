import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashContents } from './package/contents-hash.ts';
import { findFaults } from './package/find-faults.ts';
import { makePackage } from './package/make-package.ts';
import { openPackage } from './package/app-package.ts';
import { root } from './root.ts';
import { installedBill, shippedBill } from './supply/bill-of-materials.ts';

const project = 'chat-plan-limits';

/**
 * `npm run package`: writes the zip that Zendesk takes, and beside it a bill of materials; prints what it is,
 * the path alone on the last line. Writes nothing, and ends with the code 1, where the zip breaks a rule.
 */
const { files, zip, shipped } = await makePackage();
const faults = findFaults(zip);
if (faults.length > 0) {
  faults.forEach((fault) => console.error(fault));
  process.exitCode = 1;
} else {
  const version = openPackage(zip).manifest?.version ?? '';
  const path = join(root, 'package', `${project}-${version}.zip`);
  await mkdir(join(root, 'package'), { recursive: true });
  await writeFile(path, zip);
  const bill = shippedBill(await installedBill(), project, shipped);
  await writeFile(path.replace(/zip$/, 'cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`Chat Plan Limits ${version}: ${files.size} files, ${zip.length} bytes zipped`);
  console.log(`Bill of materials: ${bill.components.length} packages of others`);
  console.log(`SHA-256 of the contents: ${hashContents(files)}`);
  console.log(path);
}
