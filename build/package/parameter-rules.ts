import { textsOf, type AppPackage } from './app-package.ts';
import type { Parameter } from './manifest-schema.ts';
import type { Rule } from './rule.ts';

/** What the settings that an administrator fills in must be. */
export const parameterRules: readonly Rule[] = [
  { name: 'unique parameters', findFaults: repeatedNames },
  { name: 'no parameter called name', findFaults: calledName },
  { name: 'hidden parameters', findFaults: requiredHidden },
  { name: 'oauth parameters', findFaults: wrongOauth },
  { name: 'tokens are secure', findFaults: insecureTokens },
  { name: 'secure parameters have scopes', findFaults: withoutScopes },
  { name: 'secure parameters have hosts', findFaults: withoutHosts },
  { name: 'no default to hide', findFaults: hiddenDefaults },
  { name: 'secure settings stay in placeholders', findFaults: settingsReadBack },
];

function repeatedNames(app: AppPackage): string[] {
  const names = parametersOf(app).map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
    (name) => `${name} comes twice`,
  );
}

function calledName(app: AppPackage): string[] {
  return namesWhere(app, ({ name }) => name === 'name').map((name) => `${name} is taken by Zendesk`);
}

function requiredHidden(app: AppPackage): string[] {
  return namesWhere(app, ({ type, required }) => type === 'hidden' && required).map(
    (name) => `${name} is required, and nobody can fill it in`,
  );
}

function wrongOauth(app: AppPackage): string[] {
  const oauth = parametersOf(app).filter(({ type }) => type === 'oauth');
  return [
    ...(oauth.length > 1 ? ['there is more than one'] : []),
    ...oauth.filter(({ secure }) => secure).map(({ name }) => `${name} cannot be secure as well`),
  ];
}

function insecureTokens(app: AppPackage): string[] {
  const isToken = ({ name, type }: Parameter) =>
    (type === 'text' || type === 'multiline') &&
    /token|key|pwd|password|secret|credential|authorization/i.test(name);
  return namesWhere(app, (parameter) => isToken(parameter) && !parameter.secure).map(
    (name) => `${name} is named like one and is not`,
  );
}

function withoutScopes(app: AppPackage): string[] {
  return namesWhere(app, ({ secure, scopes }) => secure && scopes.length === 0).map(
    (name) => `${name} has none`,
  );
}

function withoutHosts(app: AppPackage): string[] {
  const names = namesWhere(app, ({ secure }) => secure);
  return app.manifest?.domainWhitelist.length === 0
    ? names.map((name) => `${name} may be sent nowhere: domainWhitelist is empty`)
    : [];
}

function hiddenDefaults(app: AppPackage): string[] {
  return namesWhere(
    app,
    (parameter) => (parameter.secure || parameter.type === 'hidden') && 'default' in parameter,
  ).map((name) => `${name} has a default, which everybody could read`);
}

/** Zendesk's proxy fills in `{{setting.name}}`; a script that names the setting otherwise tries to read it. */
function settingsReadBack(app: AppPackage): string[] {
  const names = namesWhere(app, ({ secure }) => secure);
  return textsOf(app.files, ['js', 'html', 'htm']).flatMap(({ path, text }) =>
    names
      .filter((name) => text.replaceAll(`{{setting.${name}}}`, '').includes(name))
      .map((name) => `${path} names ${name}`),
  );
}

function namesWhere(app: AppPackage, is: (parameter: Parameter) => boolean): string[] {
  return parametersOf(app)
    .filter(is)
    .map(({ name }) => name);
}

function parametersOf({ manifest }: AppPackage): readonly Parameter[] {
  return manifest?.parameters ?? [];
}
