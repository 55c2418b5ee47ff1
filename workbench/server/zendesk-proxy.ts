import * as v from 'valibot';
import type { Manifest } from '../hosted-app/manifest.ts';
import type { ApiRequest } from './api-request.ts';
import { createPlaceholders } from './placeholders.ts';

/** A request that an app makes to an absolute address. */
export const proxiedSchema = v.strictObject({
  method: v.string(),
  url: v.string(),
  headers: v.record(v.string(), v.string()),
  body: v.optional(v.string(), ''),
  isSecure: v.optional(v.boolean(), false),
  /** `cors`: the browser would ask the host itself, past the proxy. */
  isDirect: v.optional(v.boolean(), false),
});
export type ProxiedRequest = v.InferOutput<typeof proxiedSchema>;

/** What of an app's manifest the proxy goes by. */
export type ProxyRules = Pick<Manifest, 'domainWhitelist' | 'parameters'>;

export type Admission =
  | {
      readonly kind: 'sent';
      readonly request: ApiRequest;
      /** What became of its placeholders. */
      readonly note: string | undefined;
    }
  | { readonly kind: 'refused'; readonly status: 400 | 403; readonly reason: string };

/**
 * What Zendesk's proxy makes of a request: refuses it, or sends it on with the placeholders of secure
 * settings filled in, each only where its scopes allow, and only if the app asked for that (`secure`).
 */
export function admit(
  request: ProxiedRequest,
  { domainWhitelist, parameters }: ProxyRules,
  secureSettings: Readonly<Record<string, string>>,
): Admission {
  const refusal = refusalOf(request, domainWhitelist);
  if (refusal !== undefined) return { kind: 'refused', ...refusal };
  const { method, url, body, isSecure } = request;
  const { fill, note } = createPlaceholders(parameters, isSecure ? secureSettings : {});
  const headers = new Map(
    Object.entries(request.headers).map(([name, text]) => [name, fill(text, 'header')]),
  );
  const filled = { url: fill(url, 'url'), body: fill(body, 'body') };
  return {
    kind: 'sent',
    request: { method, ...filled, authorization: headers.get('authorization'), asWritten: { url, body } },
    note: note(),
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
