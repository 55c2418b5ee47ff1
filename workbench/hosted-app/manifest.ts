import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { InputFault } from '../server/input-fault.ts';

const text = v.pipe(v.string(), v.nonEmpty());

/** Where in a product the app stands: the address of its page alone, or that with options. */
const locationSchema = v.union(
  [
    v.pipe(
      v.string(),
      v.transform((url) => ({ url, flexible: true })),
    ),
    v.object({ url: v.optional(v.string()), flexible: v.optional(v.boolean(), true) }),
  ],
  'must be the address of a page, or an object with a "url"',
);

const usualLocation =
  'must be an object such as {"support": {"ticket_sidebar": {"url": "assets/iframe.html"}}}';

const parameterSchema = v.object({
  name: text,
  type: v.optional(v.string(), 'text'),
  default: v.optional(v.unknown()),
  required: v.optional(v.boolean(), false),
  secure: v.optional(v.boolean(), false),
  /** Where in a request the proxy may fill in a secure one: "header", "body", "url". */
  scopes: v.optional(v.array(v.string()), []),
});

/** What of a ZAF v2 manifest hosting goes by. */
const manifestSchema = v.object({
  name: text,
  version: v.optional(v.string(), '0.0.0'),
  frameworkVersion: v.literal('2.0', 'must be "2.0": no other generation of apps can be hosted'),
  location: v.pipe(
    v.unknown(),
    // To valibot, a list is a record too.
    v.check((location) => !Array.isArray(location), usualLocation),
    v.record(v.string(), v.record(v.string(), locationSchema), usualLocation),
  ),
  parameters: v.optional(v.array(parameterSchema), []),
  /** The hosts that the proxy sends to. */
  domainWhitelist: v.optional(v.array(v.string()), []),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Reads an app's manifest. Rejects with an `InputFault` that says what is wrong with which field. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  const written = await readFile(path, 'utf8').catch(() => undefined);
  if (written === undefined) throw new InputFault(`There is no manifest.json in ${folder}.`);
  const result = v.safeParse(manifestSchema, parsed(path, written));
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  throw new InputFault(`${path} is no manifest of an app. ${faults.join('; ')}`);
}

function parsed(path: string, written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputFault(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
