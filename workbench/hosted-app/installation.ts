import { readManifest, type Manifest } from './manifest.ts';
import { readZcliSettings } from './zcli-settings.ts';

/**
 * What the proxy needs of the app in a folder, read anew each time: its author may be changing it. Rejects
 * with an `InputFault` where the manifest is wrong.
 */
export async function readInstallation(
  folder: string,
): Promise<{ readonly rules: Manifest; readonly secureSettings: Readonly<Record<string, string>> }> {
  const rules = await readManifest(folder);
  return { rules, secureSettings: (await readZcliSettings(folder, rules)).secure };
}
