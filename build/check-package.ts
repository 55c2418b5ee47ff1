import { readFile } from 'node:fs/promises';
import { findFaults } from './package/find-faults.ts';
import { makePackage } from './package/make-package.ts';

/**
 * `npm run check:package`: packages the app without writing the zip, and prints what Zendesk or a reviewer
 * would turn it away for; the code is 1 where there is something. `npm run check:package -- app.zip` looks at
 * a zip that is there, of any app.
 */
const [path] = process.argv.slice(2);
const zip = path === undefined ? (await makePackage()).zip : await readFile(path);
const faults = findFaults(zip);
faults.forEach((fault) => console.error(fault));
if (faults.length > 0) process.exitCode = 1;
else console.log(`The package keeps every rule (${zip.length} bytes)`);
