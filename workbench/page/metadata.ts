import type { Manifest, Session } from './contract.ts';

/** ZAF's metadata of an installation: the app may see its plain settings, and none that is secure. */
export function metadataOf(manifest: Manifest, session: Session): Readonly<Record<string, unknown>> {
  const defaults = manifest.parameters
    .filter((parameter) => !parameter.secure && parameter.default !== undefined)
    .map((parameter) => [parameter.name, parameter.default] as const);
  const secure = new Set(manifest.parameters.filter((one) => one.secure).map(({ name }) => name));
  const stated = Object.entries(session.settings).filter(([name]) => !secure.has(name));
  return {
    appId: 1,
    installationId: 1,
    name: manifest.name,
    version: manifest.version,
    settings: { title: manifest.name, ...Object.fromEntries([...defaults, ...stated]) },
  };
}
