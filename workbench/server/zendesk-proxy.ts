import * as v from 'valibot';
import type { ApiRequest } from './api-request.ts';

/** A request that an app makes to an absolute address. */
export const proxiedSchema = v.strictObject({
  method: v.string(),
  url: v.string(),
  headers: v.record(v.string(), v.string()),
  body: v.optional(v.string(), ''),
  isSecure: v.optional(v.boolean(), false),
});
export type ProxiedRequest = v.InferOutput<typeof proxiedSchema>;

/** What of an app's manifest the proxy goes by. */
export const proxyRulesSchema = v.object({
  domainWhitelist: v.optional(v.array(v.string()), []),
  parameters: v.optional(
    v.array(
      v.object({
        name: v.string(),
        secure: v.optional(v.boolean(), false),
        scopes: v.optional(v.array(v.string()), []),
      }),
    ),
    [],
  ),
});
export type ProxyRules = v.InferOutput<typeof proxyRulesSchema>;

export type Admission =
  | { readonly kind: 'sent'; readonly request: ApiRequest }
  | { readonly kind: 'refused'; readonly status: 400 | 403; readonly reason: string };

/**
 * What Zendesk's proxy makes of a request: refuses it, or sends it on with the placeholders of secure
 * settings filled in, each only where its scopes allow, and only if the app asked for that (`secure`).
 */
export function admit(
  request: ProxiedRequest,
  rules: ProxyRules,
  secureSettings: Readonly<Record<string, string>>,
): Admission {
  const refusal = refusalOf(request, rules.domainWhitelist);
  if (refusal !== undefined) return { kind: 'refused', ...refusal };
  const fill = (text: string, scope: string) =>
    request.isSecure ? filled(text, scope, rules, secureSettings) : text;
  const { method, url, headers, body } = request;
  const authorization = headers['authorization'];
  return {
    kind: 'sent',
    request: {
      method,
      url: fill(url, 'url'),
      body: fill(body, 'body'),
      authorization: authorization && fill(authorization, 'header'),
      asWritten: { url, body },
    },
  };
}

function refusalOf({ url, headers }: ProxiedRequest, domainWhitelist: readonly string[]) {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const host = address?.hostname ?? '';
  if (address?.protocol !== 'https:' || /(^|\.)zendesk\.com$/.test(host)) {
    return { status: 403, reason: `${url} is not a proxyable URI` } as const;
  }
  if (!domainWhitelist.includes(host)) {
    return { status: 403, reason: `${host} is not in the manifest's domainWhitelist` } as const;
  }
  const name = Object.keys(headers).find((header) => header.includes('_'));
  return name === undefined
    ? undefined
    : ({ status: 400, reason: `The header ${name} has an underscore in its name` } as const);
}

function filled(
  text: string,
  scope: string,
  { parameters }: ProxyRules,
  secureSettings: Readonly<Record<string, string>>,
): string {
  return text.replace(/\{\{\s*setting\.(\w+)\s*\}\}/g, (placeholder, name: string) => {
    const mayStandHere = parameters.some(
      (parameter) => parameter.name === name && parameter.secure && parameter.scopes.includes(scope),
    );
    const value = Object.hasOwn(secureSettings, name) ? secureSettings[name] : undefined;
    return mayStandHere ? (value ?? placeholder) : placeholder;
  });
}
