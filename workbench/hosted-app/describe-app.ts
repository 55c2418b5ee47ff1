import { readTexts } from './app-texts.ts';
import { readManifest } from './manifest.ts';
import { offersOf, unhostedIn } from './offers.ts';
import { readZcliSettings } from './zcli-settings.ts';

/**
 * An app as the host page hears of it. The values of secure settings are no part of that. Rejects with an
 * `InputFault` where the manifest is wrong.
 */
export async function describeApp(folder: string) {
  const manifest = await readManifest(folder);
  const { texts, faults } = await readTexts(folder);
  const zcli = await readZcliSettings(folder, manifest);
  return {
    name: manifest.name,
    version: manifest.version,
    offers: await offersOf(manifest, folder),
    parameters: manifest.parameters.map(({ name, type, required, secure, default: usual }) => ({
      ...{ name, type, required, secure },
      ...(!secure && { default: zcli.plain[name] ?? usual }),
    })),
    texts,
    faults: [...unhostedIn(manifest), ...faults, ...zcli.faults],
  };
}
