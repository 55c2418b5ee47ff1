import type { HostedApp, Parameter, Session } from './contract.ts';

/** What a parameter of that type holds, from what was typed: ZAF's checkboxes are booleans. */
function valueOf({ type }: Parameter, typed: string): unknown {
  if (type === 'checkbox') return typed === 'true';
  return type === 'number' && typed.trim() !== '' ? Number(typed) : typed;
}

/** Plain settings as they are before anybody types: the manifest's defaults, and over them those of the account. */
export function givenSettings(app: HostedApp, session: Session): Readonly<Record<string, unknown>> {
  const plain = app.parameters.filter(({ secure }) => !secure);
  const defaults = plain.filter((one) => one.default !== undefined).map((one) => [one.name, one.default]);
  const secure = new Set(app.parameters.filter((one) => one.secure).map(({ name }) => name));
  const stated = Object.entries(session.settings).filter(([name]) => !secure.has(name));
  return Object.fromEntries([...defaults, ...stated]) as Record<string, unknown>;
}

/** ZAF's metadata of an installation: the app may see its plain settings, and none that is secure. */
export function metadataOf(
  app: HostedApp,
  session: Session,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const chosen = app.parameters.flatMap((parameter) => {
    const text = typed[parameter.name];
    return text === undefined || parameter.secure
      ? []
      : [[parameter.name, valueOf(parameter, text)] as const];
  });
  return {
    appId: 1,
    installationId: 1,
    name: app.name,
    version: app.version,
    settings: { title: app.name, ...givenSettings(app, session), ...Object.fromEntries(chosen) },
  };
}
