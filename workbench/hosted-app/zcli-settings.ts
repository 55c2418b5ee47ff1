import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from './manifest.ts';

const value = v.union([v.string(), v.number(), v.boolean()]);
const fileSchema = v.object({ parameters: v.optional(v.record(v.string(), value), {}) });

export interface ZcliSettings {
  readonly plain: Readonly<Record<string, string | number | boolean>>;
  /** They stay on this side. */
  readonly secure: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

/**
 * The settings that an app's author keeps for Zendesk's own tool, `zcli apps:server`, in
 * `zcli.apps.config.json` beside the manifest. No such file: no settings.
 */
export async function readZcliSettings(folder: string, { parameters }: Manifest): Promise<ZcliSettings> {
  const none = { plain: {}, secure: {} };
  const written = await readFile(join(folder, 'zcli.apps.config.json'), 'utf8').catch(() => undefined);
  if (written === undefined) return { ...none, faults: [] };
  const result = v.safeParse(fileSchema, parsed(written));
  if (!result.success) {
    return { ...none, faults: ['zcli.apps.config.json is not JSON with "parameters": it is not used.'] };
  }
  const stated = Object.entries(result.output.parameters);
  const secure = new Set(parameters.filter((one) => one.secure).map(({ name }) => name));
  return {
    plain: Object.fromEntries(stated.filter(([name]) => !secure.has(name))),
    secure: Object.fromEntries(
      stated.filter(([name]) => secure.has(name)).map(([name, secret]) => [name, String(secret)]),
    ),
    faults: [],
  };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
