import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { InputFault } from '../server/input-fault.ts';

const valuesSchema = v.record(v.string(), v.unknown());
export type SupportValues = v.InferOutput<typeof valuesSchema>;

/**
 * What apps read of Support, by the first part of the path (`currentUser`, `ticket`), where it shall be other
 * than the workbench's own: `support.json` in the folder of answers. Rejects with an `InputFault` where that is
 * no object of JSON; no such file is an empty object.
 */
export async function readSupportValues(root: string): Promise<SupportValues> {
  const written = await readFile(join(root, 'support.json'), 'utf8').catch(() => undefined);
  if (written === undefined) return {};
  try {
    return v.parse(valuesSchema, JSON.parse(written));
  } catch {
    throw new InputFault('support.json is no object of JSON, such as {"currentUser": {"name": "Ann"}}.');
  }
}
