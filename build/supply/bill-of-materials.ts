import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { root } from '../root.ts';
import type { ShippedPackage } from './shipped-packages.ts';

const reference = v.pipe(v.string(), v.nonEmpty());

/** What is read and changed of a bill of materials (CycloneDX 1.5, JSON); all else stays as npm writes it. */
const billSchema = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.looseObject({ component: v.looseObject({ 'bom-ref': reference, name: v.string() }) }),
  components: v.array(v.looseObject({ 'bom-ref': reference, name: v.string(), version: v.string() })),
  dependencies: v.array(v.looseObject({ ref: reference, dependsOn: v.optional(v.array(reference)) })),
});

type Bill = v.InferOutput<typeof billSchema>;

/** What npm knows of everything that is installed, as a bill of materials. */
export async function installedBill(): Promise<Bill> {
  const command = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  // The npm that runs this; by its name it could not be started on Windows.
  const npm = process.env['npm_execpath'];
  const { stdout } = await promisify(execFile)(
    npm === undefined ? 'npm' : process.execPath,
    npm === undefined ? command : [npm, ...command],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  return v.parse(billSchema, JSON.parse(stdout));
}

/**
 * The part of a bill that ships. To npm everything here is a tool for development, and so optional; what is
 * in the bundle is neither. Throws where something ships that the bill does not know.
 */
export function shippedBill(bill: Bill, project: string, shipped: readonly ShippedPackage[]): Bill {
  const keys = shipped.map(({ name, version }) => `${name}@${version}`);
  const components = bill.components.filter(({ name, version }) => keys.includes(`${name}@${version}`));
  if (components.length < new Set(keys).size) {
    throw new Error('Something ships that package-lock.json does not have: npm ci');
  }
  const { component } = bill.metadata;
  const kept = new Set([component['bom-ref'], ...components.map((entry) => entry['bom-ref'])]);
  return {
    ...bill,
    // npm takes the name of the folder.
    metadata: { ...bill.metadata, component: { ...component, name: project } },
    components: components.map((entry) => ({ ...entry, scope: 'required', properties: [] })),
    dependencies: bill.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map((entry) => ({ ...entry, dependsOn: (entry.dependsOn ?? []).filter((ref) => kept.has(ref)) })),
  };
}
